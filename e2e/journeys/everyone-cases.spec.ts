import type { Page } from '@playwright/test';
import { hasNoViolations, scrollsSideways } from '../support/for-everyone.ts';
import { expect, test, type Who } from '../support/journey.ts';

const CASE = 'Langdurig verzuim, en werk in de nacht voor anderen';

/** Each page, by somebody who sees it, with what shows that it is there. */
const pages: [Who, string, (page: Page) => Promise<unknown>][] = [
  ['mark', 'cases', (page) => visit(page, '/casussen', 'Nieuwe casus')],
  ['mark', 'lessons', (page) => visit(page, '/casussen?lessen', 'Lessen uit casussen')],
  [
    'mark',
    'case form',
    async (page) => {
      await visit(page, '/casussen/nieuw', 'Inleveren voor controle');
      const behaviour = page.getByRole('textbox', { name: 'Wat gebeurt er?' });
      await behaviour.fill('Kevin (13) komt niet meer op school.');
      await expect(page.getByRole('list', { name: 'Gevonden in Wat gebeurt er?' })).toBeVisible();
    },
  ],
  [
    'mark',
    'case',
    async (page) => {
      await page.goto('/casussen');
      await page.getByRole('link', { name: CASE }).click();
      await expect(page.getByRole('log').getByRole('article').first()).toBeVisible();
    },
  ],
  [
    'mark',
    'flag dialog',
    async (page) => {
      await page.goto('/casussen');
      await page.getByRole('link', { name: CASE }).click();
      await page
        .getByRole('button', { name: /^Herkenbaar/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  ['mark', 'dilemmas', (page) => visit(page, '/dilemmas', 'Dilemma inbrengen')],
  ['mark', 'trust', (page) => visit(page, '/vertrouwen', 'Wie kan het te weten komen?')],
  ['moderator', 'review', (page) => visit(page, '/toezicht', 'Nieuwe casussen')],
  [
    'moderator',
    'review of a case',
    async (page) => {
      await page.goto('/toezicht');
      await page.getByRole('navigation', { name: 'Tweede blik' }).getByRole('link').first().click();
      await expect(page.getByRole('region', { name: 'Uw besluit' })).toBeVisible();
    },
  ],
  ['keyOfFirst', 'keys', (page) => visit(page, '/sleutels', 'Bevestigd')],
  ['keyOfFirst', 'unsealings', (page) => visit(page, '/ontzegelen', 'Ontzegelen')],
];

async function visit(page: Page, address: string, sign: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByText(sign).first()).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page of cases has a fault that axe finds, nor scrolls sideways, ${colorScheme}`, async ({ as }) => {
    test.setTimeout(180_000);
    for (const viewport of [
      { width: 1440, height: 900 },
      // A small phone; 320 px is what 400 % of zoom leaves of an ordinary screen.
      { width: 320, height: 740 },
    ]) {
      const browsers = new Map<Who, Page>();
      for (const [who, name, open] of pages) {
        const page = browsers.get(who) ?? (await as(who, { colorScheme, viewport }));
        browsers.set(who, page);
        await open(page);
        const where = `${name}, ${viewport.width} px`;
        await hasNoViolations(page, where);
        expect(await scrollsSideways(page), where).toBe(false);
      }
    }
  });
}
