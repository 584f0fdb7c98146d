import type { DemoConversation } from '../shapes.ts';

export const strategicChildFirst: DemoConversation = {
  channel: 'strategic-child-first',
  messages: [
    {
      by: 'nadia',
      daysAgo: 43,
      time: '09:30',
      text: 'Ik open dit kanaal met een ongemakkelijke vraag. Als in uw gemeente een kind wordt betrapt op diefstal, **wie vraagt dan als eerste of het kind slachtoffer is?** Bij ons wist niemand wie dat zou moeten zijn.',
    },
    {
      by: 'marieke',
      daysAgo: 43,
      time: '09:48',
      text: 'Bij de politie hoort het de agent te zijn die het kind als eerste spreekt. Ik zeg "hoort". We trainen erop, en het lukt nog niet overal.',
    },
    {
      by: 'hester',
      daysAgo: 43,
      time: '10:05',
      text: 'Eerlijk antwoord, dank. Bij ons is afgesproken dat het wijkteam binnen een dag meekijkt. Of dat ook altijd gebeurt, ga ik vanmiddag navragen.',
    },
    {
      by: 'hester',
      daysAgo: 39,
      time: '15:40',
      text: 'Nagevraagd. Meestal wel. In het weekend niet. Dat gaan we herstellen.',
    },
    { by: 'nadia', daysAgo: 39, time: '15:44', text: 'Dit soort zinnen, daar heb ik wat aan.' },
    {
      by: 'thijs',
      daysAgo: 36,
      time: '10:15',
      text: 'Ter ondersteuning: er ligt een denkkader in drie woorden, **zien, opvolgen, beschermen**. Zien gaat steeds beter. Opvolgen en beschermen blijven achter. Het stuk is geschreven voor bestuurders en is in tien minuten te lezen: https://www.example.nl/webdossier/zien-opvolgen-beschermen',
    },
    {
      by: 'willem',
      daysAgo: 36,
      time: '10:40',
      text: 'Beschermen is bij ons vooral een kwestie van plekken. Als een kind niet naar huis kan, is er te weinig keus.',
    },
    {
      by: 'femke',
      daysAgo: 36,
      time: '10:52',
      text: 'Dat speelt in Lelystad net zo. Misschien samen optrekken met de regio? Eén gemeente kan dit niet oplossen, en dat hoeft ook niet.',
    },
    {
      by: 'willem',
      daysAgo: 36,
      time: '10:55',
      text: 'Graag. Zullen wij het samen voorbereiden, als dilemma voor het platform?',
    },
    {
      by: 'femke',
      daysAgo: 36,
      time: '10:58',
      text: 'Doen we. Ik maak een eerste tekst, zonder voorbeelden die te herleiden zijn.',
    },
    {
      by: 'marieke',
      daysAgo: 30,
      time: '13:20',
      text: 'Over woorden, want daar begint het. In onze systemen heet een kind al snel "verdachte". Formeel klopt dat soms. Maar ik merk dat gesprekken anders lopen als we beginnen met *"een kind dat mogelijk wordt uitgebuit"*.',
    },
    {
      by: 'ilse',
      daysAgo: 30,
      time: '13:32',
      text: 'Dat geldt ook voor raadsvragen. Ik beantwoord ze voortaan in die woorden, ook als de vraag anders gesteld is.',
    },
    {
      by: 'harm',
      daysAgo: 22,
      time: '09:15',
      text: 'Ik kreeg de vraag of we "hard genoeg optreden". Mijn antwoord: hard tegen wie een kind laat stelen, zacht voor het kind. Dat past op een kaartje, en het is nog waar ook.',
    },
    { by: 'nadia', daysAgo: 22, time: '09:21', text: 'Mag ik die lenen, met bronvermelding?' },
    { by: 'harm', daysAgo: 22, time: '09:23', text: 'Zonder ook.' },
    {
      by: 'annelies',
      daysAgo: 10,
      time: '11:50',
      text: 'De signalenkaart die het platform maakte, wordt nu breed gebruikt. Vraag aan u als bestuurders: kent uw eigen balie hem? En de toezichthouders op de markt?',
    },
    { by: 'marloes', daysAgo: 10, time: '12:04', text: 'Nee. Morgen wel.' },
    {
      by: 'femke',
      daysAgo: 4,
      time: '14:30',
      text: 'De tekst over opvangplekken is klaar en staat als dilemma bij het platform. Vier gemeenten herkennen het. Het platform kijkt er eerst naar, daarna komt het bij ons terug.',
    },
  ],
};
