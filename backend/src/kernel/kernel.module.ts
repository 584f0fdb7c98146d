import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Clock } from './clock.ts';
import { DATABASE_URL } from './database.ts';
import { ProblemFilter } from './problem.filter.ts';
import { RoomSources } from './room-sources.ts';
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
        { provide: APP_FILTER, useClass: ProblemFilter },
        Clock,
        RoomSources,
        Signals,
        UnitOfWork,
      ],
      exports: [SETTINGS, DATABASE_URL, DataSource, Clock, RoomSources, Signals, UnitOfWork],
    };
  }
}
