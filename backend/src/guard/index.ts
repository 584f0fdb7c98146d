export { Guard, type Kept } from './guard.ts';
export { GuardModule } from './guard.module.ts';
