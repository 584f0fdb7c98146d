import type { DemoConversation } from '../shapes.ts';

export const strategicCareAndEnforcement: DemoConversation = {
  channel: 'strategic-care-and-enforcement',
  messages: [
    {
      by: 'charlotte',
      daysAgo: 44,
      time: '10:20',
      text: 'Zorg en handhaving moeten samen optrekken, dat zeggen we allemaal. Mijn vraag: **wie heeft bij u het laatste woord als ze het niet eens zijn?**',
    },
    { by: 'ruben', daysAgo: 44, time: '10:38', text: 'In de praktijk vaak wie het hardst belt. En dat is geen model.' },
    {
      by: 'ilse',
      daysAgo: 44,
      time: '10:51',
      text: 'Wij hebben één ketenregisseur met doorzettingsmacht, en een afspraak wanneer zij die gebruikt. In twee jaar drie keer. Het bestáán ervan doet het meeste werk.',
    },
    {
      by: 'charlotte',
      daysAgo: 44,
      time: '10:55',
      text: 'Drie keer in twee jaar is minder dan ik dacht. Mag ik de afspraak zien? Zonder de drie keer.',
    },
    { by: 'ilse', daysAgo: 44, time: '11:02', text: 'Vanzelfsprekend. Mark van Gestel deelt hem via het platform.' },
    {
      by: 'marieke',
      daysAgo: 38,
      time: '13:15',
      text: 'Vanuit de politie: wij zijn het snelst en zien het minst ver. Zorg ziet verder en heeft meer tijd nodig. Ruzie gaat bij ons zelden over *wat*, bijna altijd over *wanneer*.',
    },
    {
      by: 'pieter',
      daysAgo: 38,
      time: '13:28',
      text: 'Dat is goed gezien. Bij ons helpt een simpele tijdlijn op één vel: vandaag, deze week, dit kwartaal. Iedereen vindt zichzelf er ergens op terug.',
    },
    {
      by: 'hester',
      daysAgo: 33,
      time: '09:40',
      text: 'Wie heeft er ervaring met een integraal besluit over een *last onder dwangsom* bij schoolverzuim? Mijn vraag gaat over de bestuurlijke kant: hoe legt u het uit in de raad?',
    },
    {
      by: 'willem',
      daysAgo: 33,
      time: '10:05',
      text: 'Als sluitstuk. Ik laat zien wat eraan voorafging: het aanbod, de gesprekken, de hulp. En ik noem nooit aantallen per wijk, want dan gaat het over iets anders.',
    },
    { by: 'hester', daysAgo: 33, time: '10:09', text: 'Verstandig. Die laatste zin neem ik letterlijk over.' },
    {
      by: 'nadia',
      daysAgo: 33,
      time: '10:15',
      text: 'Bij ons vroeg een raadslid: "Dus u straft ouders die al weinig hebben?" Een terechte vraag. Wij kijken daarom eerst met schuldhulp wat een bedrag aanricht.',
    },
    {
      by: 'marloes',
      daysAgo: 26,
      time: '14:50',
      text: 'Heeft iemand een voorbeeld waarin handhaving juist *ruimte gaf* aan hulp? Ik zoek er een voor een werkbezoek.',
    },
    {
      by: 'harm',
      daysAgo: 26,
      time: '15:06',
      text: 'In algemene zin: toen een malafide verhuurder werd aangepakt, konden gezinnen eindelijk veilig wonen en kwam de hulp binnen. De handhaving richtte zich op wie verdiende aan de ellende. Laat de straat en het jaar maar even weg als u het vertelt.',
    },
    { by: 'marloes', daysAgo: 26, time: '15:10', text: 'Doe ik. Dank.' },
    {
      by: 'charlotte',
      daysAgo: 9,
      time: '10:30',
      text: 'Den Bosch dient in: *wie heeft het laatste woord, en hoe spreek je dat vooraf af*. Ik heb liever een half uur gesprek dan een presentatie.',
    },
    { by: 'ilse', daysAgo: 9, time: '10:34', text: 'Gesteund. Ik neem het ene vel mee.' },
  ],
};
