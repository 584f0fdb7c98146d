import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No fault that axe finds in what stands on screen. */
export async function hasNoViolations(page: Page, where: string): Promise<void> {
  // Off: a tooltip is drawn outside all landmarks, and belongs to the control it names, which is inside one.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).disableRules('region').analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(told, where).toEqual([]);
}

export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
