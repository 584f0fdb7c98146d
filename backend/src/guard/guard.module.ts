import { Global, Module } from '@nestjs/common';
import { Guard } from './guard.ts';

/** Every feature that stores what people write stands on it. */
@Global()
@Module({ providers: [Guard], exports: [Guard] })
export class GuardModule {}
