import { ChannelPage, linkTo } from '../support/channel-page.ts';
import { expect, people, signIn, test } from '../support/journey.ts';

test('a right that is taken away while somebody reads ends it at once', async ({ as, browser, product }) => {
  const id = await product.channel('Zetel weg');
  const [member] = await product.query<{ id: string; holding: string }>(
    'select m.id, h.id as holding from member m join seat_holding h on h.member_id = m.id where m.email = $1',
    [people.bram],
  );
  const bram = await ChannelPage.open(await as('bram'), id);
  const mark = await ChannelPage.open(await as('mark'), id);
  await mark.write('Voor het einde');
  await expect(bram.message('Voor het einde')).toBeVisible();
  const office = await browser.newContext({ baseURL: product.url });
  await signIn(office, 'coordinator');
  const ended = await office.request.delete(`/api/seat-holdings/${member?.holding}`);
  expect(ended.status()).toBe(204);
  await expect(bram.page.getByText('Voor het einde')).toHaveCount(0, { timeout: 3_000 });
  await expect(linkTo(bram.page, 'Zetel weg')).toHaveCount(0);
  await mark.write('Na het einde');
  await expect(mark.message('Na het einde')).toBeVisible();
  expect(await bram.page.content()).not.toContain('Na het einde');
  // The next journeys find the network as it was.
  await product.query('update seat_holding set held_to = null where id = $1', [member?.holding]);
  await product.query(`select pg_notify('member_rights', $1)`, [member?.id]);
  await office.close();
});

test('a strategic channel does not exist for who holds a tactical seat', async ({ as, product }) => {
  const strategic = await product.channel('Alleen bestuurders', 'strategic');
  const marloes = await ChannelPage.open(await as('marloes'), strategic);
  await marloes.write('Onder bestuurders');
  await expect(marloes.message('Onder bestuurders')).toBeVisible();
  const page = await as('bram');
  await page.goto(`/kanalen/${strategic}`);
  await expect(page.getByText('Dit kanaal is er niet voor u')).toBeVisible();
  expect(await page.content()).not.toContain('Onder bestuurders');
  await expect(page.getByText('Alleen bestuurders')).toHaveCount(0);
  await expect(page.getByText('Strategisch Beraad')).toHaveCount(0);
});

test('ending a session elsewhere signs that browser out', async ({ as }) => {
  const [first, second] = [await as('alone'), await as('alone')];
  await first.goto('/start');
  await second.goto('/sessies');
  await second.getByRole('button', { name: /^Beëindig de sessie op/ }).click();
  await expect(first.getByRole('button', { name: 'Inloggen', exact: true })).toBeVisible();
  await expect(second.getByRole('heading', { name: 'Uw sessies' })).toBeVisible();
});
