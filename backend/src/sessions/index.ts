export { hashPassword } from './password.ts';
export { Session } from './session.entity.ts';
export { SessionService } from './session.service.ts';
export { SessionsModule } from './sessions.module.ts';
export { SignInFailures } from './sign-in-failures.entity.ts';
