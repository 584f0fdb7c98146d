import { Injectable } from '@nestjs/common';
import type { AnswerOf, doors } from '@netwerkplein/contract';
import { DataSource } from 'typeorm';
import { Signals } from '../kernel/signals.ts';

/** Whether what the product stands on is there. */
@Injectable()
export class HealthService {
  constructor(
    private readonly database: DataSource,
    private readonly signals: Signals,
  ) {}

  async ready(): Promise<AnswerOf<typeof doors.health.ready>> {
    const answers = await this.database.query('select 1').then(
      () => true,
      () => false,
    );
    const missing = [...(answers ? [] : ['database']), ...(this.signals.listening ? [] : ['signals'])];
    return { status: missing.length === 0 ? 'ok' : 'unavailable', missing };
  }
}
