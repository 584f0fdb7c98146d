import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AuditModule } from './audit/index.ts';
import { CasesModule } from './cases/index.ts';
import { ChannelsModule } from './channels/index.ts';
import { DilemmasModule } from './dilemmas/index.ts';
import { DemoModule } from './demo/index.ts';
import { GuardModule } from './guard/index.ts';
import { HealthModule } from './health/index.ts';
import { KernelModule } from './kernel/kernel.module.ts';
import type { Settings } from './kernel/settings.ts';
import { LiveModule } from './live/index.ts';
import { MembersModule } from './members/index.ts';
import { SessionsModule } from './sessions/index.ts';
import { VaultModule } from './vault/index.ts';

/** The whole house. */
@Module({})
export class AppModule {
  static with(settings: Settings, database: DataSource, url: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        KernelModule.with(settings, database, url),
        SessionsModule,
        MembersModule,
        GuardModule,
        ChannelsModule,
        VaultModule,
        CasesModule,
        DilemmasModule,
        LiveModule,
        AuditModule,
        DemoModule,
        HealthModule,
      ],
    };
  }
}
