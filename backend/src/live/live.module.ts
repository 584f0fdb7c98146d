import { Global, Module } from '@nestjs/common';
import { Announcer } from '../kernel/announcer.ts';
import { LiveAnnouncer } from './live.announcer.ts';
import { LiveGateway } from './live.gateway.ts';

/** Global, because every feature announces. */
@Global()
@Module({
  providers: [LiveGateway, LiveAnnouncer, { provide: Announcer, useExisting: LiveAnnouncer }],
  exports: [Announcer],
})
export class LiveModule {}
