import type { DemoConversation } from '../shapes.ts';

export const tacticalHealth: DemoConversation = {
  channel: 'tactical-health',
  messages: [
    {
      by: 'yvonne',
      daysAgo: 43,
      time: '11:05',
      text: 'Gezondheid komt bij ons vaak pas aan bod als er al van alles speelt. Terwijl de jeugdarts en de verloskundige er als eersten zijn. Hoe betrekken jullie hen?',
    },
    {
      by: 'esra',
      daysAgo: 43,
      time: '11:20',
      text: 'Eén keer per kwartaal broodjes met de jeugdgezondheidszorg. Geen zaken, alleen: *wat zie je, en wie bel je dan?*',
    },
    {
      by: 'david',
      daysAgo: 43,
      time: '11:26',
      text: 'Tandpijn. Ik zeg het maar. Een kind met kiespijn leert niet, slaapt niet en gaat niet naar school. Wij hebben een tandarts die op woensdagmiddag twee plekken vrijhoudt.',
    },
    { by: 'noor', daysAgo: 43, time: '11:29', text: 'Dat klinkt zo klein, maar het is zo groot.' },
    {
      by: 'ravi',
      daysAgo: 39,
      time: '10:15',
      text: 'Iemand ervaring met ouders die zorg mijden uit angst voor de rekening?',
    },
    {
      by: 'yvonne',
      daysAgo: 39,
      time: '10:28',
      text: 'Ja, heel vaak. Begin met vertellen dat zorg voor kinderen niet onder het eigen risico valt. Letterlijk, in de eerste minuut. De schouders zakken zichtbaar.',
    },
    { by: 'ravi', daysAgo: 39, time: '10:30', text: 'Ik wist het, maar ik zei het nooit als eerste. Dank.' },
    {
      by: 'birgit',
      daysAgo: 32,
      time: '13:40',
      text: 'Vraag van een collega: hoe bespreek je mogelijke *verwaarlozing* zonder dat woord?',
    },
    {
      by: 'yvonne',
      daysAgo: 32,
      time: '13:55',
      text: 'Met wat je ziet: "Ik zie dat je zoon moe is en dat zijn schoenen te klein zijn. Dat vind ik naar voor hem. Hoe is dat voor u?" En dan samen naar schoenen. En daarna verder praten.',
    },
    { by: 'thea', daysAgo: 32, time: '14:01', text: 'Eerst schoenen. Precies.' },
    {
      by: 'sanne',
      daysAgo: 24,
      time: '11:45',
      text: 'Hoe zit het met geheimhouding van de arts? Onze huisarts wil wel meedenken, maar durft niet.',
    },
    {
      by: 'thijs',
      daysAgo: 24,
      time: '12:02',
      text: 'Een arts mag altijd **zonder namen** overleggen en kan bij ernstige zorgen de meldcode volgen. Nodig hem uit om over werkwijzen te praten. Dan hoeft er niets te wringen, en later weet hij jullie te vinden.',
    },
    {
      by: 'sanne',
      daysAgo: 24,
      time: '12:05',
      text: 'Ik neem een broodje voor hem mee. Ik begin een patroon te zien in dit netwerk.',
    },
    {
      by: 'yvonne',
      daysAgo: 11,
      time: '09:20',
      text: 'Voor wie het zoekt: het overzicht *gezondheid van het kind als ingang* staat nu in het webdossier. Kort, met voorbeeldzinnen: https://www.example.nl/webdossier/gezondheid-als-ingang',
    },
    { by: 'david', daysAgo: 11, time: '09:24', text: 'Met tandarts?' },
    { by: 'yvonne', daysAgo: 11, time: '09:25', text: 'Met tandarts. Alinea twee.' },
  ],
};
