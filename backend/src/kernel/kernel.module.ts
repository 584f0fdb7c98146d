import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Clock } from './clock.ts';
import { DATABASE_URL } from './database.ts';
import { ProblemFilter } from './problem.filter.ts';
import { AnswerInterceptor, SignedInGuard } from './serves.ts';
import { SETTINGS, type Settings } from './settings.ts';
import { Signals } from './signals.ts';
import { UnitOfWork } from './unit-of-work.ts';

/** What every feature stands on. */
@Global()
@Module({})
export class KernelModule {
  static with(settings: Settings, database: DataSource, url: string): DynamicModule {
    return {
      module: KernelModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: DATABASE_URL, useValue: url },
        { provide: DataSource, useValue: database },
        { provide: APP_GUARD, useClass: SignedInGuard },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
        Clock,
        Signals,
        UnitOfWork,
      ],
      exports: [SETTINGS, DATABASE_URL, DataSource, Clock, Signals, UnitOfWork],
    };
  }
}
