import { Global, Module } from '@nestjs/common';
import { Announcer } from '../kernel/announcer.ts';
import { LiveAnnouncer } from './live.announcer.ts';

/** Apart from the gateway, which needs the features' rooms while the features need the announcer. */
@Global()
@Module({ providers: [LiveAnnouncer, { provide: Announcer, useExisting: LiveAnnouncer }], exports: [LiveAnnouncer, Announcer] })
export class AnnouncerModule {}
