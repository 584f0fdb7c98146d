import type { Locator, Page } from '@playwright/test';
import { CasePage } from '../support/case-page.ts';
import { expect, test } from '../support/journey.ts';
import { DEMO_PASSWORD } from '../support/product.ts';

/** One case from its first words to its end, with everybody who has a part in it, each in a browser of their own. */
test.describe.configure({ mode: 'serial' });

const TITLE = 'Een jongere die nergens meer verschijnt';
const LESSON = 'Eén vaste persoon houdt het contact vast.';

/** As a finger does it: on the words beside the mark. */
const choose = (within: Page | Locator, words: string | RegExp) =>
  within.locator('label').filter({ hasText: words }).click();

async function checkAll(page: Page, group: string): Promise<void> {
  const boxes = page.getByRole('group', { name: group }).locator('label:has(input)');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.click();
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name });

test('the guard helps while a case is written, and nobody sees it before its second look', async ({ as }) => {
  const bram = await as('bram');
  await bram.goto('/casussen');
  await bram.getByRole('link', { name: 'Nieuwe casus' }).first().click();
  await expect(bram.getByText('112').first()).toBeVisible();
  await field(bram, 'Titel').fill(TITLE);
  await choose(bram, 'Wel zorgen, geen direct gevaar');
  await field(bram, 'Wat gebeurt er?').fill('Kevin komt niet meer op school. Bel zijn moeder op 06-12345678.');
  const found = bram.getByRole('list', { name: 'Gevonden in Wat gebeurt er?' });
  await expect(found.getByRole('listitem')).toHaveCount(2);
  await expect(found).toContainText('Kevin');
  await bram.getByRole('button', { name: 'Vervang alles' }).click();
  await expect(field(bram, 'Wat gebeurt er?')).not.toHaveValue(/Kevin|06-/);
  await expect(bram.getByText('Geen herkenbare gegevens gevonden. Kijk ook zelf.').first()).toBeVisible();
  await bram.getByRole('button', { name: /ongedaan maken/ }).click();
  await expect(field(bram, 'Wat gebeurt er?')).toHaveValue(/Kevin/);
  await field(bram, 'Wat gebeurt er?').fill('De jongere komt niet meer op school en is ’s avonds laat op straat.');
  await field(bram, 'Wat probeerde u, en wat kwam ervan?').fill('Er waren twee gesprekken, zonder effect.');
  await field(bram, 'Wat is uw vraag?').fill('Hoe houden jullie contact?');
  await bram.getByRole('button', { name: 'Inleveren voor controle' }).click();
  await expect(bram.getByText('Inleveren kan nog niet')).toBeVisible();
  await checkAll(bram, 'Ik keek dit na');
  await bram.getByRole('button', { name: 'Inleveren voor controle' }).click();
  await expect(bram.getByRole('status').filter({ hasText: 'Bij de moderator' })).toBeVisible();

  const mark = await as('mark');
  await mark.goto('/casussen');
  await expect(mark.getByRole('link', { name: 'Nieuwe casus' }).first()).toBeVisible();
  await expect(mark.getByText(TITLE)).toHaveCount(0);

  const moderator = await as('moderator');
  await moderator.goto('/toezicht');
  await moderator.getByRole('link', { name: TITLE }).click();
  await checkAll(moderator, 'Waar u op let');
  expect(await moderator.content()).not.toContain('Bram Sanders');
  await moderator.getByRole('button', { name: 'Casus delen' }).click();
  await expect(moderator.getByText('De casus is gedeeld.')).toBeVisible();
  // Both pages follow by themselves.
  await expect(mark.getByRole('link', { name: TITLE })).toBeVisible();
  await expect(bram.getByRole('status').filter({ hasText: 'Bij de moderator' })).toHaveCount(0);
});

test('people speak under names of this case, live, and no page tells who they are', async ({ as }) => {
  const bram = await CasePage.open(await as('bram'), TITLE);
  const mark = await CasePage.open(await as('mark'), TITLE);
  await mark.composer.focus();
  const name = await mark.name();
  expect(name).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u);
  await expect(mark.page.getByText(/^Zichtbaar voor \d+ leden als/)).toContainText(`als ${name}`);
  await expect(mark.page.getByText(/wordt verwijderd op/).first()).toBeVisible();
  await mark.write('Bel Kevin op 06-12345678.');
  await expect(mark.page.getByText(/naar een persoon kan leiden|naar een persoon leiden/).first()).toBeVisible();
  await expect(mark.stream.getByText('06-12345678')).toHaveCount(0);
  await mark.write('Bij ons hielp één vaste begeleider.');
  await expect(bram.post('Bij ons hielp één vaste begeleider.')).toContainText(name);
  await bram.write(`Dank u, ${name}. Hoe vaak zag die begeleider de jongere?`);
  await expect(mark.post('Hoe vaak zag die begeleider')).toContainText('Bracht de casus in');
  for (const { page } of [bram, mark]) {
    // The reader's own name stands in the corner of the own page; that of the other nowhere.
    const other = page === bram.page ? 'Mark van Gestel' : 'Bram Sanders';
    expect(await page.content()).not.toContain(other);
    await expect(page.getByText(/\d\d:\d\d/)).toHaveCount(0);
  }
});

test('what somebody calls recognisable is out of sight at once; a moderator silences, without a name', async ({
  as,
}) => {
  const bram = await CasePage.open(await as('bram'), TITLE);
  const mark = await CasePage.open(await as('mark'), TITLE);
  await mark.write('Hier staat misschien te veel bij elkaar.');
  await bram.post('te veel bij elkaar').hover();
  await bram
    .post('te veel bij elkaar')
    .getByRole('button', { name: /^Herkenbaar/ })
    .click();
  const dialog = bram.page.getByRole('dialog');
  await choose(dialog, 'Er is een kind of gezin in te herkennen');
  await dialog.getByRole('button', { name: 'Haal de bijdrage uit het zicht' }).click();
  for (const { stream } of [bram, mark]) {
    await expect(stream.getByText('te veel bij elkaar')).toHaveCount(0);
    await expect(stream.getByText(/^Uit het zicht gehaald/)).toBeVisible();
  }
  const moderator = await as('moderator');
  await moderator.goto('/toezicht');
  await moderator.getByRole('link', { name: TITLE }).click();
  await expect(moderator.getByText('te veel bij elkaar')).toBeVisible();
  await moderator.getByRole('button', { name: 'Woord ontnemen' }).click();
  await moderator.getByRole('alertdialog').getByRole('button', { name: 'Woord ontnemen in deze casus' }).click();
  await expect(mark.page.getByText(/gevraagd in deze casus niet meer te schrijven/)).toBeVisible();
  expect(await moderator.content()).not.toContain('Mark van Gestel');
});

test('a name is opened by three people of three organisations, once, and the person is told', async ({ as }) => {
  const lotte = await as('privacyOfficer');
  await lotte.goto('/toezicht');
  await lotte.getByRole('link', { name: TITLE }).click();
  await lotte.getByRole('link', { name: 'Vraag om ontzegeling' }).click();
  await choose(lotte, /^Het vertrouwen is ernstig geschonden/);
  await field(lotte, 'Waarom kan het niet anders?').fill('Het woord ontnemen was niet genoeg.');
  await lotte.getByRole('button', { name: 'Verzoek indienen' }).click();
  await expect(lotte.getByText('Uw verzoek ligt bij de sleutelhouders.')).toBeVisible();

  for (const who of ['keyOfFirst', 'keyOfSecond'] as const) {
    const holder = await as(who);
    await holder.goto('/ontzegelen');
    await holder.getByRole('link', { name: /Lotte de Bruin/ }).click();
    await choose(holder, /gesproken en de code klopt/);
    await holder.getByLabel('Uw wachtzin').fill(DEMO_PASSWORD);
    await holder.getByRole('button', { name: 'Goedkeuren' }).click();
    await expect(holder.getByText('U hebt goedgekeurd.')).toBeVisible({ timeout: 20_000 });
    expect(await holder.content()).not.toContain('Mark van Gestel');
  }
  await lotte.getByRole('button', { name: 'Naam openen' }).click();
  await lotte.getByRole('alertdialog').getByRole('button', { name: 'Naam openen' }).click();
  await expect(lotte.getByText('Mark van Gestel')).toBeVisible();
  await expect(lotte.getByText('Tilburg')).toBeVisible();
  await lotte.getByRole('button', { name: 'Ik heb de naam gelezen, sluit' }).click();
  await expect(lotte.getByText('Mark van Gestel')).toHaveCount(0);

  const mark = await CasePage.open(await as('mark'), TITLE);
  await expect(mark.page.getByText(/Uw naam in deze casus is/).first()).toBeVisible();
  await lotte.goto('/toezicht');
  await lotte.getByRole('link', { name: TITLE }).click();
  await lotte.getByRole('button', { name: 'Bijdrage definitief wissen' }).click();
  const wiping = lotte.getByRole('dialog');
  await wiping.getByRole('button', { name: 'Bijdrage definitief wissen' }).click();
  await expect(mark.stream.getByText('Gewist door de privacyfunctionaris.')).toBeVisible();
  const bram = await as('bram');
  await bram.goto('/vertrouwen');
  await expect(bram.getByRole('row', { name: new RegExp(String(new Date().getFullYear())) })).toContainText('1');
});

test('a case is closed, then loses its names, then its text; what it taught stays', async ({ as, product }) => {
  const bram = await CasePage.open(await as('bram'), TITLE);
  await bram.page.getByRole('button', { name: 'Wat u met deze casus kunt doen' }).click();
  await bram.page.getByRole('menuitem', { name: 'Casus afronden…' }).click();
  const dialog = bram.page.getByRole('dialog');
  await field(bram.page, 'Wat leverde het op?').fill('De jongere heeft weer contact.');
  await field(bram.page, 'Wat kunnen anderen hiervan leren?').fill(LESSON);
  await dialog.getByRole('button', { name: 'Casus afronden' }).click();
  await expect(bram.page.getByRole('heading', { name: 'Deze casus is afgerond' })).toBeVisible();
  const moderator = await as('moderator');
  await moderator.goto('/toezicht');
  await moderator
    .getByRole('region', { name: /Lessen/ })
    .or(moderator.getByRole('main'))
    .first()
    .waitFor();
  await moderator.getByRole('link', { name: TITLE }).last().click();
  await moderator.getByRole('button', { name: 'Les goedkeuren' }).click();
  await expect(moderator.getByText('De les staat nu bij de lessen.')).toBeVisible();

  // A year goes by: the days of this case are moved back, and the server looks at them when it starts.
  await product.query(`update case_thread set purge_on = current_date - 1 where form->>'title' = $1`, [TITLE]);
  await product.kill();
  await product.run();
  await expect
    .poll(async () => (await product.query('select 1 from case_thread where form->>$1 = $2', ['title', TITLE])).length)
    .toBe(0);
  const rows = await product.query<{ text: string }>('select text from case_entry');
  expect(rows.map(({ text }) => text)).not.toContain('Bij ons hielp één vaste begeleider.');
  const mark = await as('mark');
  await mark.goto('/casussen');
  await expect(mark.getByText(TITLE)).toHaveCount(0);
  await mark.getByRole('link', { name: 'Lessen uit casussen' }).click();
  await expect(mark.getByText(LESSON)).toBeVisible();
});
