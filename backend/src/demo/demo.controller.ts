import { Controller, Inject } from '@nestjs/common';
import { doors, type DemoAccount } from '@netwerkplein/contract';
import { Refusal } from '../kernel/refusal.ts';
import { Serves } from '../kernel/serves.ts';
import { SETTINGS, type Settings } from '../kernel/settings.ts';
import { demoAccounts } from './demo-accounts.ts';

@Controller()
export class DemoController {
  private readonly demo: boolean;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.demo = settings.demo;
  }

  @Serves(doors.session.demoAccounts)
  accounts(): DemoAccount[] {
    if (!this.demo) throw new Refusal('not_found');
    return demoAccounts();
  }
}
