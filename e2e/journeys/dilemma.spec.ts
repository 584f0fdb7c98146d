import { ChannelPage } from '../support/channel-page.ts';
import { expect, test } from '../support/journey.ts';

test('a dilemma becomes a working group, a guest helps, and the answer comes back', async ({ as }) => {
  const title = 'Wie zorgt voor een vaste begeleider?';
  const bringer = await as('bram');
  await bringer.goto('/dilemmas');
  await bringer.getByRole('link', { name: 'Dilemma inbrengen' }).click();
  await expect(bringer.getByText('Een dilemma is geen casus')).toBeVisible();
  await bringer.getByRole('textbox', { name: 'Titel' }).fill(title);
  await bringer.getByRole('textbox', { name: 'Het dilemma' }).fill('Begeleiders wisselen te vaak.');
  await bringer.getByRole('textbox', { name: 'Wat zorg vraagt' }).fill('Rust en iemand die blijft.');
  await bringer.getByRole('textbox', { name: 'Wat handhaving vraagt' }).fill('Snel weten wat er speelt.');
  await bringer.getByRole('textbox', { name: 'Wat is er al geprobeerd?' }).fill('Vaste afspraken per wijk.');
  await bringer.getByRole('textbox', { name: 'Wat vraagt u aan het netwerk?' }).fill('Wat werkt bij u?');
  await bringer.getByRole('button', { name: 'Dilemma inbrengen' }).click();
  await expect(bringer.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(bringer.getByText('Ingebracht door Veldhoven')).toBeVisible();

  const chair = await as('mark');
  await chair.goto('/dilemmas');
  await chair.getByRole('link', { name: title }).click();
  await chair.getByRole('button', { name: 'Op het platform zetten' }).click();
  await chair.getByRole('dialog').getByRole('button', { name: 'Op het platform zetten' }).click();
  await chair.getByRole('button', { name: 'Werkgroep vormen' }).click();
  const forming = chair.getByRole('dialog');
  await forming.getByRole('textbox', { name: 'Wat zoekt de werkgroep uit?' }).fill('Wat een begeleider vasthoudt.');
  await forming.getByRole('searchbox', { name: 'Wie doen mee?' }).fill('bram');
  await forming.getByRole('button', { name: 'Bram Sanders (Veldhoven)' }).click();
  await forming.getByRole('button', { name: 'Werkgroep vormen' }).click();
  await expect(chair.getByText('De werkgroep is gevormd.')).toBeVisible();

  // The page of who brought it follows by itself, and so does the list of channels.
  await bringer.getByRole('link', { name: 'Naar het kanaal van de werkgroep' }).click();
  const lead = new ChannelPage(bringer);
  await lead.write('Voor de gast er was');
  await expect(lead.message('Voor de gast er was')).toBeVisible();

  const guestPage = await as('keyHolder');
  await guestPage.goto('/kanalen');
  await expect(guestPage.getByText('U leest nog geen kanalen')).toBeVisible();
  await chair.getByRole('button', { name: 'Iemand toevoegen' }).click();
  const inviting = chair.getByRole('dialog');
  await inviting.getByRole('searchbox', { name: 'Wie vraagt u erbij?' }).fill('bontekoe');
  await inviting.getByRole('button', { name: /^Sjoerd Bontekoe/ }).click();
  await inviting.getByRole('textbox', { name: /Welke vraag/ }).fill('Wat kan een gemeente regelen?');
  await inviting.getByRole('button', { name: 'Toevoegen' }).click();

  await expect(guestPage.getByRole('heading', { name: 'Werkgroepen' })).toBeVisible();
  await guestPage.getByRole('link', { name: title }).click();
  const guest = new ChannelPage(guestPage);
  await guest.write('Een vast contract voor twee jaar');
  await expect(lead.message('Een vast contract voor twee jaar')).toBeVisible();
  expect(await guestPage.content()).not.toContain('Voor de gast er was');

  await bringer.getByRole('button', { name: /leden$/ }).click();
  await bringer.getByRole('link', { name: 'Naar het dilemma' }).click();
  await bringer.getByRole('button', { name: 'Advies schrijven' }).click();
  await bringer.getByRole('textbox', { name: 'Het advies van de werkgroep' }).fill('Bied zekerheid voor langere tijd.');
  await bringer.getByRole('button', { name: 'Advies plaatsen' }).click();
  await expect(chair.getByText('Bied zekerheid voor langere tijd.')).toBeVisible();
  await chair.getByRole('button', { name: 'Naar het Strategisch Beraad' }).click();
  await chair.getByRole('dialog').getByRole('button', { name: 'Naar het Strategisch Beraad' }).click();

  const board = await as('strategicChair');
  await board.goto('/dilemmas');
  await board.getByRole('link', { name: title }).click();
  await board.getByRole('button', { name: 'Antwoord geven' }).click();
  const answering = board.getByRole('dialog');
  await answering.getByRole('textbox', { name: 'Het antwoord van het Strategisch Beraad' }).fill('Dat spreken wij af.');
  await answering.getByRole('button', { name: 'Antwoord geven' }).click();

  await expect(bringer.getByText('Dat spreken wij af.')).toBeVisible();
  await expect(bringer.getByText('Gesloten', { exact: true })).toBeVisible();
  // The group is done: its guest is out, on the page that was open.
  await expect(guestPage.getByText('Een vast contract voor twee jaar')).toHaveCount(0);
});
