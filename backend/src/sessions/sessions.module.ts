import { Global, Module } from '@nestjs/common';
import { Gatekeeper } from '../kernel/signed-in.ts';
import { MembersModule } from '../members/index.ts';
import { SessionController } from './session.controller.ts';
import { SessionGatekeeper } from './session.gatekeeper.ts';
import { SessionService } from './session.service.ts';
import { SignInLimit } from './sign-in-limit.ts';

/** Global for one reason: every door and the socket handshake ask the gatekeeper. */
@Global()
@Module({
  imports: [MembersModule],
  controllers: [SessionController],
  providers: [SessionService, SignInLimit, { provide: Gatekeeper, useClass: SessionGatekeeper }],
  exports: [Gatekeeper, SessionService],
})
export class SessionsModule {}
