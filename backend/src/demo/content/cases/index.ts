import { borrowedBankAccount } from './borrowed-bank-account.ts';
import { caringForTheYoungest } from './caring-for-the-youngest.ts';
import { childrenOutsideLate } from './children-outside-late.ts';
import { debtsAndMoving } from './debts-and-moving.ts';
import { marriageAbroad } from './marriage-abroad.ts';
import type { DemoCase } from './shapes.ts';
import { wagesForTheFamily } from './wages-for-the-family.ts';
import { workAtNight } from './work-at-night.ts';

export type { DemoCase, DemoPost } from './shapes.ts';

/** Everything here is invented: no family, no event and no conversation of these cases ever was. */
export const demoCases: readonly DemoCase[] = [
  workAtNight,
  marriageAbroad,
  debtsAndMoving,
  caringForTheYoungest,
  childrenOutsideLate,
  borrowedBankAccount,
  wagesForTheFamily,
];
