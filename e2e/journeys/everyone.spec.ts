import type { Locator } from '@playwright/test';
import { ChannelPage } from '../support/channel-page.ts';
import { hasNoViolations, scrollsSideways } from '../support/for-everyone.ts';
import { expect, people, test } from '../support/journey.ts';
import { DEMO_PASSWORD } from '../support/product.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page or dialog has a fault that axe finds, ${colorScheme}`, async ({ as, browser, product }) => {
    test.setTimeout(120_000);
    const id = await product.channel(`Voor iedereen ${colorScheme}`);
    const outside = await browser.newContext({ baseURL: product.url, colorScheme });
    const guest = await outside.newPage();
    await guest.goto('/inloggen');
    await expect(guest.getByText('Kies een demo-account')).toBeVisible();
    await hasNoViolations(guest, 'sign-in');
    await outside.close();
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 360, height: 740 },
    ]) {
      const page = await as('mark', { colorScheme, viewport });
      const at = (place: string) => `${place}, ${viewport.width} px`;
      await page.goto('/start');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await hasNoViolations(page, at('start'));
      await page.goto('/kanalen');
      await expect(page.getByRole('link', { name: /Algemeen/ }).first()).toBeVisible();
      await hasNoViolations(page, at('channels'));
      const channel = await ChannelPage.open(page, id);
      await channel.write(`Een *bericht* met een [link](https://www.example.nl) op ${viewport.width}`);
      await expect(channel.message(`op ${viewport.width}`)).toBeVisible();
      await hasNoViolations(page, at('channel'));
      await channel.choose(`op ${viewport.width}`, 'Wissen…');
      await expect(page.getByRole('dialog')).toBeVisible();
      await hasNoViolations(page, at('redact dialog'));
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /leden$/ }).click();
      await expect(page.getByRole('heading', { name: 'Wie lezen mee' })).toBeVisible();
      await hasNoViolations(page, at('members'));
      await page.goto('/sessies');
      await expect(page.getByText('Deze sessie')).toBeVisible();
      await hasNoViolations(page, at('sessions'));
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog')).toBeVisible();
      await hasNoViolations(page, at('jump dialog'));
      await page.goto('/bestaat-niet');
      await expect(page.getByText('Deze pagina bestaat niet')).toBeVisible();
      await hasNoViolations(page, at('missing page'));
    }
  });
}

test('by keyboard alone: sign in, go to a channel, write, change, wipe, sign out', async ({ browser, product }) => {
  await product.channel('Met het toetsenbord');
  const page = await browser.newPage({ baseURL: product.url });
  const { keyboard } = page;
  await page.goto('/inloggen');
  await page.getByLabel('E-mailadres van uw werk').focus();
  await keyboard.type(people.bram);
  await keyboard.press('Tab');
  await keyboard.type(DEMO_PASSWORD);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Goede/ })).toBeVisible();
  await keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await keyboard.type('met het toets');
  await keyboard.press('Enter');
  const channel = new ChannelPage(page);
  await expect(channel.composer).toBeVisible();
  await channel.composer.focus();
  await keyboard.type('Zonder muis geschreven');
  await keyboard.press('Enter');
  await expect(channel.message('Zonder muis geschreven')).not.toContainText('wachtrij');
  await expect(channel.composer).toBeFocused();
  // Back to the message, its menu, and "Wissen…".
  const message = channel.message('Zonder muis geschreven');
  for (
    let step = 0;
    step < 12 && !(await message.evaluate((element) => element === document.activeElement));
    step += 1
  ) {
    await keyboard.press('Shift+Tab');
  }
  await expect(message).toBeFocused();
  await keyboard.press('Tab');
  while (
    !(await page
      .getByRole('button', { name: /^Wat u met dit bericht/ })
      .evaluate((element) => element === document.activeElement))
  ) {
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Bewerken' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Tekst van uw bericht' })).toBeFocused();
  await keyboard.press('End');
  await keyboard.type(' en verbeterd');
  await keyboard.press('Tab');
  while (
    !(await page.getByRole('button', { name: 'Bewaren' }).evaluate((element) => element === document.activeElement))
  ) {
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await expect(channel.message('Zonder muis geschreven en verbeterd')).toContainText('Bewerkt');
  await page.close();
});

test('a new message of somebody else is announced once; history and own messages are not', async ({ as, product }) => {
  const id = await product.channel('Voorlezen');
  const post = await product.elsewhere(people.mark);
  await post(id, 'Stond er al');
  const bram = await ChannelPage.open(await as('bram'), id);
  await expect(bram.message('Stond er al')).toBeVisible();
  // Everything that a polite live region ever says.
  await bram.page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[aria-live="polite"], [role="status"]')) {
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  const said = (): Promise<string[]> => bram.page.evaluate(() => (window as unknown as { said: string[] }).said);
  await bram.write('Van mijzelf');
  await expect(bram.message('Van mijzelf')).not.toContainText('wachtrij');
  await post(id, 'Dit is nieuw');
  await expect.poll(async () => (await said()).filter((words) => words.includes('Dit is nieuw'))).toHaveLength(1);
  const all = (await said()).join('\n');
  expect(all).toContain('Mark van Gestel');
  expect(all).not.toContain('Stond er al');
  expect(all).not.toContain('Van mijzelf');
});

test('nothing scrolls sideways at 360 px, nor at 400 % zoom', async ({ as, product }) => {
  const id = await product.channel('Een kanaal met een tamelijk lange naam om te zien of die past');
  const post = await product.elsewhere(people.mark);
  await post(id, `Een_heel_lang_woord_${'zonderspaties'.repeat(20)}`);
  await post(id, `https://www.example.nl/${'pad/'.repeat(60)}`);
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 320, height: 256 },
  ]) {
    const page = await as('bram', { viewport });
    for (const path of ['/start', '/kanalen', `/kanalen/${id}`, '/sessies']) {
      await page.goto(path);
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.getByRole('heading').first()).toBeVisible();
      expect(await scrollsSideways(page), `${path} at ${viewport.width} px`).toBe(false);
    }
  }
});

test('older messages load without moving what one reads', async ({ as, product }) => {
  const id = await product.channel('Ver terug');
  const [mark] = await product.query<{ id: string }>('select id from member where email = $1', [people.mark]);
  await product.query(
    `insert into channel_entry (channel_id, seq, kind, message_id, message_seq, author_id, text, at)
     select $1, n, 'message', gen_random_uuid(), n, $2, 'Bericht nummer ' || n || repeat(' met wat meer woorden', n % 7), now() - (400 - n) * interval '20 minutes'
     from generate_series(1, 400) n`,
    [id, mark?.id],
  );
  await product.query('update stream set last_seq = 400 where id = $1', [id]);
  await product.query('insert into read_mark (member_id, channel_id, seq) select id, $1, 400 from member', [id]);
  const bram = await ChannelPage.open(await as('bram'), id);
  await expect(bram.message('Bericht nummer 400')).toBeVisible();
  const list = bram.stream.locator('.np-stream__list');
  await settled(list);
  // As one scrolls: a piece at a time, through three pages of older messages.
  for (let steps = 0; (await bram.message('Bericht nummer 240 ').count()) === 0 && steps < 80; steps += 1) {
    // At the very top there is nowhere to go until the next page is there; on a busy machine that may take a moment.
    await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(300);
    const before = await list.evaluate((element) => {
      const edge = element.getBoundingClientRect().top;
      const row = [...element.querySelectorAll('article')].find((one) => one.getBoundingClientRect().top >= edge);
      const top = row?.getBoundingClientRect().top ?? 0;
      const up = Math.min(300, element.scrollTop);
      element.scrollBy(0, -up);
      return { id: row?.id, top, up };
    });
    await settled(list);
    const moved = async () => {
      const after = await bram.page.locator(`[id="${before.id}"]`).boundingBox();
      return Math.abs((after?.y ?? -1_000) - before.top - before.up);
    };
    // A page of older messages may arrive only now; once it is laid out, what one reads stands where it stood.
    await expect.poll(moved, { message: 'how far the message moved', timeout: 3_000 }).toBeLessThan(40);
  }
  await expect(bram.message('Bericht nummer 240 ')).toBeAttached();
});

/** Until nothing in the list has moved for some frames. */
const settled = (list: Locator): Promise<void> =>
  list.evaluate(async (element) => {
    const state = () =>
      [
        element.scrollHeight,
        ...[...element.querySelectorAll('article')].map((row) => row.getBoundingClientRect().top),
      ].join();
    for (let still = 0, last = ''; still < 10;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = state();
      still = now === last ? still + 1 : 0;
      last = now;
    }
  });
