import type { DemoConversation } from '../shapes.ts';

export const strategicNewMunicipalities: DemoConversation = {
  channel: 'strategic-new-municipalities',
  messages: [
    {
      by: 'paul',
      daysAgo: 44,
      time: '13:30',
      text: 'Er zijn twee aanmeldingen binnengekomen: **Merenveld** en **Oosterwaard**. Beide formulieren staan klaar. Iedere gemeente kan tot het einde van de reactietermijn één reactie geven.',
    },
    { by: 'marloes', daysAgo: 44, time: '13:44', text: 'Mooi. Even voor de scherpte: waar kijken we naar?' },
    {
      by: 'paul',
      daysAgo: 44,
      time: '13:52',
      text: 'Twee dingen: is de problematiek *vergelijkbaar* en wat wil de gemeente leren en brengen. Aantallen of omschrijvingen van groepen vragen we niet en lezen we ook niet.',
    },
    { by: 'willem', daysAgo: 44, time: '13:58', text: 'Zo hoort het. Het gaat om wat kinderen nodig hebben.' },
    {
      by: 'pieter',
      daysAgo: 39,
      time: '09:20',
      text: 'Ik heb de aanmelding van Merenveld gelezen. Ik herken onszelf van een paar jaar terug: kleine bezetting, grote zorgen, veel goede wil. Gilze en Rijen wil graag **peetgemeente** zijn.',
    },
    { by: 'ruben', daysAgo: 39, time: '09:26', text: 'Wat houdt dat in, een peetgemeente? Het woord bevalt me.' },
    {
      by: 'pieter',
      daysAgo: 39,
      time: '09:38',
      text: 'Bellen mag altijd. De eerste drie overleggen zitten we naast elkaar, en Sanne vertelt eerlijk wat bij ons níét werkte. Dat laatste duurt het langst.',
    },
    {
      by: 'nadia',
      daysAgo: 37,
      time: '10:50',
      text: 'Oosterwaard schrijft vooral over handhaving. Ik mis het kind in de tekst. Is dat een reden om nee te zeggen?',
    },
    {
      by: 'annelies',
      daysAgo: 37,
      time: '11:04',
      text: 'Eerder een reden om te bellen. Vaak zit het er wel, maar schrijft iemand van veiligheid het formulier. Ik kan het gesprek voeren, als een gemeente meegaat.',
    },
    { by: 'nadia', daysAgo: 37, time: '11:07', text: 'Ik ga mee.' },
    {
      by: 'nadia',
      daysAgo: 29,
      time: '16:05',
      text: 'Het gesprek was goed. Ze hebben veel aandacht voor kinderen, alleen stond het in een ander stuk. Ze vullen de aanmelding aan.',
    },
    { by: 'hester', daysAgo: 29, time: '16:12', text: 'Fijn dat jullie belden in plaats van mailden.' },
    {
      by: 'edwin',
      daysAgo: 23,
      time: '11:15',
      text: 'Kunnen nieuwe gemeenten alvast in het webdossier lezen, voordat ze lid zijn? Dat was steeds de bedoeling: kennis is er voor iedere gemeente.',
    },
    {
      by: 'paul',
      daysAgo: 23,
      time: '11:20',
      text: 'Ja. De contactpersoon van Merenveld heeft al leesrecht. Kanalen en casussen komen pas na toelating.',
    },
    {
      by: 'charlotte',
      daysAgo: 11,
      time: '13:10',
      text: 'Den Bosch reageert positief op beide. Eén wens: laat nieuwe gemeenten in hun eerste overleg een vraag stellen in plaats van zich een kwartier voor te stellen.',
    },
    {
      by: 'ruben',
      daysAgo: 11,
      time: '13:16',
      text: 'Die regel had ik zelf ook graag gehad, in mijn eerste overleg. Ik sprak twintig minuten.',
    },
  ],
};
