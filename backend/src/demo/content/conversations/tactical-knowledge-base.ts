import type { DemoConversation } from '../shapes.ts';

export const tacticalKnowledgeBase: DemoConversation = {
  channel: 'tactical-knowledge-base',
  messages: [
    {
      by: 'maaike',
      daysAgo: 45,
      time: '14:10',
      text: 'Welkom bij de keuken van het **webdossier**. Hier vraag ik om tekst, meld ik wat nieuw is en zeur ik vriendelijk over herzieningsdata.',
    },
    { by: 'rik', daysAgo: 45, time: '14:14', text: 'Hoe vriendelijk?' },
    { by: 'maaike', daysAgo: 45, time: '14:16', text: 'De eerste keer heel vriendelijk.' },
    {
      by: 'maaike',
      daysAgo: 40,
      time: '09:20',
      text: `Deze pagina's zijn aan herziening toe. Wie is eigenaar en kijkt er even naar?
- *Regie in kleine en middelgrote gemeenten*
- *Barrièremodel, uitleg en voorbeeld*
- *Samen naar de voordeur: zorg en handhaving*`,
    },
    { by: 'sanne', daysAgo: 40, time: '09:34', text: 'De eerste neem ik. Ik heb er inmiddels een mening over.' },
    { by: 'stefan', daysAgo: 40, time: '09:50', text: 'Het barrièremodel doe ik samen met Daan.' },
    {
      by: 'mark',
      daysAgo: 40,
      time: '10:15',
      text: 'De voordeur is van Tilburg. Ik was hem vergeten, en ik was de eigenaar. Volgende week hebben jullie hem.',
    },
    {
      by: 'maaike',
      daysAgo: 36,
      time: '14:00',
      text: 'Nieuwe pagina: **Wie doet wat, één A4 voor de tafel**, uit Ede. Lees hem even als iemand die hier nooit was: https://www.example.nl/webdossier/wie-doet-wat',
    },
    {
      by: 'orlando',
      daysAgo: 36,
      time: '14:22',
      text: 'Fijn stuk. "Casusregisseur" en "procesregisseur" staan door elkaar. Is dat hetzelfde?',
    },
    {
      by: 'anouk',
      daysAgo: 36,
      time: '14:28',
      text: 'Nee, en ik zie nu dat ik het zelf ook door elkaar haal. Ik pas het aan naar overal *procesregisseur*.',
    },
    {
      by: 'thijs',
      daysAgo: 30,
      time: '11:15',
      text: 'Vuistregel voor wie van een vraag een artikel maakt: lees het terug alsof je **de buurvrouw van het gezin** bent. Kun je raden over wie het gaat? Dan is het nog niet klaar.',
    },
    {
      by: 'gerda',
      daysAgo: 30,
      time: '11:19',
      text: 'Als woonconsulent ken ik een hoop buurvrouwen. Die raden heel goed.',
    },
    { by: 'thijs', daysAgo: 30, time: '11:21', text: 'Daarom.' },
    {
      by: 'teun',
      daysAgo: 23,
      time: '10:05',
      text: 'Kan er bij elk instrument een regel komen *"wanneer werkt dit niet"*? Ik heb daar meer aan dan aan een succesverhaal.',
    },
    {
      by: 'maaike',
      daysAgo: 23,
      time: '10:12',
      text: 'Wat een goed idee. Ik zet het in het sjabloon. Wie durft de eerste te zijn?',
    },
    {
      by: 'joost',
      daysAgo: 23,
      time: '10:20',
      text: 'Last onder dwangsom: werkt niet zonder aanbod van hulp, niet zonder uitleg en niet bij een gezin zonder inkomen. Zo, de eerste.',
    },
    {
      by: 'maaike',
      daysAgo: 17,
      time: '13:10',
      text: "De tussenstand: vier pagina's nieuw, drie herzien en één samengevoegd. Tilburg, ik kijk nog heel vriendelijk jullie kant op.",
    },
    { by: 'mark', daysAgo: 17, time: '13:12', text: 'Morgen. Echt.' },
    {
      by: 'mark',
      daysAgo: 16,
      time: '16:20',
      text: '*Samen naar de voordeur* is bijgewerkt, met een kopje "wanneer werkt dit niet". Het duurde drie weken langer dan beloofd. Ik zeg er maar bij dat het ook drie weken beter is geworden.',
    },
    { by: 'maaike', daysAgo: 16, time: '16:24', text: 'Geaccepteerd. Dank je wel, Mark!' },
    {
      by: 'annelies',
      daysAgo: 8,
      time: '11:30',
      text: 'Vraag aan iedereen: welk stuk zoek je vaak en vind je nooit? Eén woord is genoeg.',
    },
    { by: 'wieke', daysAgo: 8, time: '11:34', text: 'Vervoer.' },
    { by: 'david', daysAgo: 8, time: '11:36', text: 'Broertjes en zusjes. (Dat zijn er drie.)' },
    { by: 'samira', daysAgo: 8, time: '11:41', text: 'Ouders die zelf vroeger niet naar school gingen.' },
    {
      by: 'annelies',
      daysAgo: 8,
      time: '11:45',
      text: 'Genoteerd. Drie vragen, drie stukken, en ik weet al bij wie ik aanklop.',
    },
  ],
};
