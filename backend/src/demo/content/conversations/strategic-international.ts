import type { DemoConversation } from '../shapes.ts';

export const strategicInternational: DemoConversation = {
  channel: 'strategic-international',
  messages: [
    {
      by: 'edwin',
      daysAgo: 43,
      time: '11:10',
      text: "In dit kanaal delen we wat Europa en andere landen ons leren, en wat wij daar willen inbrengen. De collega's van SZW lezen mee als waarnemer. Wat zij willen doorgeven, komt als stuk bij de agenda of via Paul of mij.",
    },
    {
      by: 'paul',
      daysAgo: 43,
      time: '11:25',
      text: 'Dat werkt goed. SZW heeft een kort verslag gestuurd van de laatste Europese consultatie over **kinderuitbuiting, huwelijksdwang en mensenhandel**. Het staat bij de stukken van het volgende beraad.',
    },
    {
      by: 'harm',
      daysAgo: 40,
      time: '13:05',
      text: 'Gelezen. Eén ding valt op: veel landen beginnen bij de opsporing en zoeken daarna naar opvang. Wij zoeken het omgekeerde. Kunnen we dat als Nederlandse ervaring inbrengen?',
    },
    {
      by: 'edwin',
      daysAgo: 40,
      time: '13:18',
      text: 'Graag. Heeft u er een half A4 over? Ervaring van gemeenten weegt daar zwaarder dan een beleidsstuk, is mijn indruk.',
    },
    { by: 'harm', daysAgo: 40, time: '13:21', text: 'Ik vraag Esra Kaplan, die schrijft korter dan ik.' },
    {
      by: 'marloes',
      daysAgo: 33,
      time: '15:30',
      text: 'Op het werkbezoek van vorige maand vroegen de collega\'s uit andere landen steeds hetzelfde: *"Wie is bij jullie de baas?"* Wij zeiden: de gemeente, als regisseur. Dat vonden ze jaloersmakend en ook een beetje eng.',
    },
    { by: 'ruben', daysAgo: 33, time: '15:42', text: 'Zo voelt het hier soms ook.' },
    {
      by: 'annelies',
      daysAgo: 29,
      time: '10:30',
      text: `Twee inzichten uit de consultatie die volgens mij bij ons passen:
- kinderen die over grenzen heen worden ingezet, missen vooral **één volwassene die blijft**
- diensten die elkaars voornaam kennen, reageren sneller dan diensten met een convenant

Het tweede geldt denk ik ook tussen twee Nederlandse gemeenten.`,
    },
    { by: 'pieter', daysAgo: 29, time: '10:44', text: 'Vooral tussen twee Nederlandse gemeenten.' },
    {
      by: 'ilse',
      daysAgo: 22,
      time: '14:05',
      text: 'Kunnen we aan het Rijk meegeven dat *opvolging* op de Europese agenda blijft? Er is veel aandacht voor herkennen en minder voor wat er daarna met het kind gebeurt.',
    },
    {
      by: 'ruben',
      daysAgo: 22,
      time: '14:12',
      text: 'Dat lijkt me precies onze boodschap. Tilburg als indiener, dan bespreken we het onder het vaste punt *Europees en internationaal*.',
    },
    { by: 'ilse', daysAgo: 22, time: '14:15', text: 'Akkoord.' },
    {
      by: 'paul',
      daysAgo: 8,
      time: '09:50',
      text: "Het halve A4 uit Enschede is doorgestuurd aan SZW. Het is écht een half A4. De collega's daar vroegen of we dat vaker kunnen doen.",
    },
    {
      by: 'harm',
      daysAgo: 8,
      time: '09:58',
      text: 'Ik geef het compliment door. Ze zal zeggen dat het nog korter kon.',
    },
  ],
};
