import { Controller, Res } from '@nestjs/common';
import { doors, openapi, type AnswerOf } from '@netwerkplein/contract';
import type { Response } from 'express';
import { Serves } from '../kernel/serves.ts';
import { HealthService } from './health.service.ts';

const VERSION = '0.1.0';

@Controller()
export class HealthController {
  private readonly description = openapi(VERSION);

  constructor(private readonly health: HealthService) {}

  @Serves(doors.health.live)
  live(): AnswerOf<typeof doors.health.live> {
    return { status: 'ok', missing: [] };
  }

  @Serves(doors.health.ready)
  async ready(@Res({ passthrough: true }) response: Response): Promise<AnswerOf<typeof doors.health.ready>> {
    const state = await this.health.ready();
    response.status(state.status === 'ok' ? 200 : 503);
    return state;
  }

  @Serves(doors.health.openapi)
  openapi(): AnswerOf<typeof doors.health.openapi> {
    return this.description;
  }
}
