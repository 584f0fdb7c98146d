import { Controller, Res } from '@nestjs/common';
import { doors, openapi, type AnswerOf } from '@netwerkplein/contract';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Serves } from '../kernel/serves.ts';
import { Signals } from '../kernel/signals.ts';

const VERSION = '0.1.0';

@Controller()
export class HealthController {
  private readonly database: DataSource;
  private readonly signals: Signals;
  private readonly description = openapi(VERSION);

  constructor(database: DataSource, signals: Signals) {
    this.database = database;
    this.signals = signals;
  }

  @Serves(doors.health.live)
  live(): AnswerOf<typeof doors.health.live> {
    return { status: 'ok', missing: [] };
  }

  @Serves(doors.health.ready)
  async ready(@Res({ passthrough: true }) response: Response): Promise<AnswerOf<typeof doors.health.ready>> {
    const answers = await this.database.query('select 1').then(
      () => true,
      () => false,
    );
    const missing = [...(answers ? [] : ['database']), ...(this.signals.listening ? [] : ['signals'])];
    response.status(missing.length === 0 ? 200 : 503);
    return { status: missing.length === 0 ? 'ok' : 'unavailable', missing };
  }

  @Serves(doors.health.openapi)
  openapi(): AnswerOf<typeof doors.health.openapi> {
    return this.description;
  }
}
