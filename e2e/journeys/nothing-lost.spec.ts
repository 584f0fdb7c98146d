import { chromium, type BrowserContext } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import config from '../playwright.config.ts';
import { ChannelPage } from '../support/channel-page.ts';
import { expect, people, signIn, test } from '../support/journey.ts';
import type { Product } from '../support/product.ts';

/** What the server holds of a channel, in order. */
async function stored(product: Product, channelId: string): Promise<{ seqs: number[]; texts: string[] }> {
  const rows = await product.query<{ seq: number; text: string }>(
    'select seq, text from channel_entry where channel_id = $1 order by seq',
    [channelId],
  );
  return { seqs: rows.map(({ seq }) => seq), texts: rows.map(({ text }) => text) };
}

/** Every text that a page shows of a channel, gathered while scrolling from the newest to the oldest. */
async function shown({ page, stream }: ChannelPage): Promise<string[]> {
  const list = stream.locator('.np-stream__list');
  const found = new Map<string, string>();
  for (let top = Number.NaN; ;) {
    for (const row of await stream.getByRole('article').all()) {
      const key = await row.getAttribute('id', { timeout: 1_000 }).catch(() => null);
      if (key !== null) found.set(key, (await row.innerText({ timeout: 1_000 }).catch(() => found.get(key))) ?? '');
    }
    const now = await list.evaluate((element) => element.scrollTop);
    if (now === top || now <= 0) return [...found.values()];
    top = now;
    await list.evaluate((element) => element.scrollBy(0, -element.clientHeight / 2));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}

test('the network is cut while one posts fifty and the other five: on return all stand once, in order, without a reload', async ({
  as,
  product,
}) => {
  const id = await product.channel('Zonder verbinding');
  const near = await as('bram');
  const bram = await ChannelPage.open(near, id);
  const mark = await product.elsewhere(people.mark);
  await mark(id, 'Van Mark 0');
  await expect(bram.message('Van Mark 0')).toBeVisible();
  product.cable.unplug();
  await expect(near.getByText(/Geen verbinding|Verbinding herstellen/).first()).toBeVisible({ timeout: 12_000 });
  for (let index = 1; index <= 50; index += 1) await mark(id, `Van Mark ${index}`);
  for (let index = 1; index <= 5; index += 1) await bram.write(`Van Bram ${index}`);
  await expect(bram.message('Van Bram 5')).toContainText('In wachtrij');
  product.cable.plug();
  await expect.poll(async () => (await stored(product, id)).seqs.length, { timeout: 20_000 }).toBe(56);
  const { seqs, texts } = await stored(product, id);
  expect(seqs).toEqual(Array.from({ length: 56 }, (_, index) => index + 1));
  expect(texts.filter((text) => text.startsWith('Van Bram'))).toEqual(
    [1, 2, 3, 4, 5].map((index) => `Van Bram ${index}`),
  );
  await expect(bram.message('Van Bram 5')).not.toContainText('wachtrij');
  await expect(near.getByText('Verbonden', { exact: true })).toBeAttached();
  const all = (await shown(bram)).join('\n');
  for (const text of texts) expect(all.split(new RegExp(`${text}(?!\\d)`)).length - 1, text).toBe(1);
});

test('a server that is killed in the middle loses and doubles nothing', async ({ as, product }) => {
  const id = await product.channel('Stroomuitval');
  const bram = await ChannelPage.open(await as('bram'), id);
  const mark = await ChannelPage.open(await as('mark'), id);
  for (let index = 1; index <= 12; index += 1) {
    await bram.write(`Regel ${index}`);
    if (index === 5) await product.kill();
    if (index === 9) await product.run();
  }
  await expect.poll(async () => (await stored(product, id)).texts.length, { timeout: 30_000 }).toBe(12);
  expect((await stored(product, id)).texts).toEqual(Array.from({ length: 12 }, (_, index) => `Regel ${index + 1}`));
  await expect(mark.message('Regel 12')).toBeVisible({ timeout: 20_000 });
  for (let index = 1; index <= 12; index += 1) {
    await expect(mark.stream.getByText(`Regel ${index}`, { exact: true })).toHaveCount(1);
    await expect(bram.stream.getByText(`Regel ${index}`, { exact: true })).toHaveCount(1);
  }
});

test('three unsent messages survive that the browser is closed', async ({ product }) => {
  const id = await product.channel('Browser dicht');
  const profile = await mkdtemp(join(tmpdir(), 'netwerkplein-profile-'));
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, { baseURL: product.url, locale: 'nl-NL', ...config.use?.launchOptions });
  let browser = await open();
  await signIn(browser, 'bram');
  const before = await ChannelPage.open(await browser.newPage(), id);
  product.cable.unplug();
  for (const text of ['Eerste', 'Tweede', 'Derde']) await before.write(text);
  await expect(before.message('Derde')).toContainText('In wachtrij');
  await browser.close();
  product.cable.plug();
  browser = await open();
  const after = await ChannelPage.open(await browser.newPage(), id);
  await expect
    .poll(async () => (await stored(product, id)).texts, { timeout: 20_000 })
    .toEqual(['Eerste', 'Tweede', 'Derde']);
  await expect(after.message('Derde')).not.toContainText('wachtrij');
  await expect(after.stream.getByRole('article')).toHaveCount(3);
  await browser.close();
  await rm(profile, { recursive: true, force: true });
});

test('two tabs share what is unsent and send it once', async ({ as, product }) => {
  const id = await product.channel('Twee tabbladen');
  const page = await as('bram');
  const first = await ChannelPage.open(page, id);
  const second = await ChannelPage.open(await page.context().newPage(), id);
  product.cable.unplug();
  await first.write('Uit het eerste tabblad');
  await second.write('Uit het tweede tabblad');
  await expect(second.message('Uit het eerste tabblad')).toContainText('In wachtrij');
  product.cable.plug();
  await expect
    .poll(async () => (await stored(product, id)).texts.toSorted(), { timeout: 20_000 })
    .toEqual(['Uit het eerste tabblad', 'Uit het tweede tabblad']);
  for (const tab of [first, second]) {
    await expect(tab.message('Uit het eerste tabblad')).toHaveCount(1);
    await expect(tab.message('Uit het tweede tabblad')).not.toContainText('wachtrij');
  }
});
