import { ChannelPage, linkTo } from '../support/channel-page.ts';
import { expect, test } from '../support/journey.ts';

test('two colleagues talk, both ways, without a reload', async ({ as, product }) => {
  const id = await product.channel('Samen praten');
  const bram = await ChannelPage.open(await as('bram'), id);
  const mark = await ChannelPage.open(await as('mark'), id);
  await bram.write('Goedemorgen **Mark**');
  await expect(mark.message('Goedemorgen Mark')).toContainText('Bram Sanders');
  await expect(mark.message('Goedemorgen Mark').locator('strong')).toHaveText('Mark');
  await mark.composer.pressSequentially('Ook');
  await expect(bram.page.getByText('Mark van Gestel schrijft…')).toBeVisible();
  await mark.write('Ook goedemorgen');
  await expect(bram.message('Ook goedemorgen')).toBeVisible();
  await expect(bram.page.getByText('schrijft…')).toHaveCount(0);
  await expect(bram.stream.getByRole('article')).toHaveCount(2);
});

test('an own message stands on the screen before the server has it', async ({ as, product }) => {
  const id = await product.channel('Meteen in beeld');
  const bram = await ChannelPage.open(await as('bram'), id);
  product.cable.unplug();
  await bram.composer.fill('Al te zien');
  await bram.composer.press('Enter');
  await expect(bram.message('Al te zien')).toContainText('In wachtrij');
  await expect(bram.composer).toHaveValue('');
  product.cable.plug();
  await expect(bram.message('Al te zien')).not.toContainText('wachtrij');
  await expect(bram.message('Al te zien')).toHaveCount(1);
});

test('what is new is marked, until it is read', async ({ as, product }) => {
  const id = await product.channel('Wat is nieuw');
  const other = await product.channel('Een ander kanaal');
  const bram = await ChannelPage.open(await as('bram'), other);
  const mark = await ChannelPage.open(await as('mark'), id);
  await mark.write('Eerste nieuws');
  await mark.write('Tweede nieuws');
  await expect(linkTo(bram.page, 'Wat is nieuw')).toContainText('2');
  await expect(linkTo(mark.page, 'Wat is nieuw')).not.toContainText('2');
  await linkTo(bram.page, 'Wat is nieuw').click();
  await expect(bram.page.getByRole('separator', { name: 'Nieuw sinds uw laatste bezoek' })).toBeVisible();
  await expect(bram.message('Tweede nieuws')).toBeVisible();
  await expect(linkTo(bram.page, 'Wat is nieuw')).not.toContainText('2');
});

test('a text is changed, its earlier versions can be read, and wiping takes it from every screen', async ({
  as,
  product,
}) => {
  const id = await product.channel('Wijzigen en wissen');
  const bram = await ChannelPage.open(await as('bram'), id);
  const mark = await ChannelPage.open(await as('mark'), id);
  await bram.write('Morgen om tien uur');
  await expect(mark.message('Morgen om tien uur')).toBeVisible();
  await bram.choose('Morgen om tien uur', 'Bewerken');
  await bram.page.getByRole('textbox', { name: 'Tekst van uw bericht' }).fill('Morgen om elf uur');
  await bram.page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(mark.message('Morgen om elf uur')).toContainText('Bewerkt');
  await expect(mark.message('tien uur')).toHaveCount(0);
  await mark.page.getByRole('button', { name: 'Bewerkt' }).click();
  const versions = mark.page.getByRole('dialog');
  await expect(versions).toContainText('Morgen om tien uur');
  await mark.page.keyboard.press('Escape');

  await bram.choose('Morgen om elf uur', 'Wissen…');
  const dialog = bram.page.getByRole('alertdialog').or(bram.page.getByRole('dialog'));
  await dialog.getByRole('button', { name: /Waarom wist u dit bericht/ }).click();
  await bram.page.getByRole('option', { name: 'Er is een persoon in te herkennen' }).click();
  await dialog.getByRole('button', { name: 'Bericht definitief wissen' }).click();
  await expect(mark.stream).toContainText('Gewist op', { timeout: 2_000 });
  await expect(mark.stream).toContainText('door de schrijver');
  for (const { page } of [bram, mark]) await expect(page.getByText('elf uur')).toHaveCount(0);
  const kept = await product.query<{ row: string }>(
    `select e::text || coalesce(v::text, '') as row from channel_entry e left join message_version v using (channel_id) where channel_id = $1`,
    [id],
  );
  expect(JSON.stringify(kept)).not.toContain('Morgen');
});

test('another device of the same member reads along: marks clear and drafts follow', async ({ as, product }) => {
  const id = await product.channel('Twee apparaten');
  const laptop = await ChannelPage.open(await as('bram'), id);
  const phone = await as('bram', { viewport: { width: 360, height: 740 } });
  await phone.goto('/kanalen');
  const mark = await ChannelPage.open(await as('mark'), id);
  await laptop.composer.fill('Een begin van een zin');
  const there = await ChannelPage.open(phone, id);
  await expect(there.composer).toHaveValue('Een begin van een zin', { timeout: 4_000 });
  await laptop.composer.fill('');
  await expect(there.composer).toHaveValue('', { timeout: 4_000 });
  await phone.goto('/kanalen');
  await laptop.page.goto('/start');
  await mark.write('Voor beide schermen');
  await expect(phone.getByRole('link', { name: /Twee apparaten/ }).last()).toContainText('1');
  await ChannelPage.open(laptop.page, id);
  await expect(phone.getByRole('link', { name: /Twee apparaten/ }).last()).not.toContainText('1');
});
