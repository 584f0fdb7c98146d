import type { DemoConversation } from '../shapes.ts';

export const tacticalHousingNuisance: DemoConversation = {
  channel: 'tactical-housing-nuisance',
  messages: [
    {
      by: 'rik',
      daysAgo: 43,
      time: '09:10',
      text: 'In dit kanaal gaat het over wonen, buren en de deur die dicht blijft. Ik begin met een vraag: hoe vaak gaan jullie bij een klacht over overlast eerst bij de **klager** langs, en hoe vaak bij de buren waar het over gaat?',
    },
    {
      by: 'gerda',
      daysAgo: 43,
      time: '09:24',
      text: 'Wij gingen altijd eerst naar de klager. Sinds een jaar gaan we dezelfde dag naar allebei. Scheelt een hoop verhalen die ondertussen groeien.',
    },
    { by: 'rik', daysAgo: 43, time: '09:26', text: 'Dezelfde dag. Hoe krijg je dat gepland?' },
    {
      by: 'gerda',
      daysAgo: 43,
      time: '09:31',
      text: "Met z'n tweeën: een woonconsulent en iemand van het wijkteam. De een neemt de galerij links, de ander rechts, en dan koffie in de auto.",
    },
    {
      by: 'daan',
      daysAgo: 40,
      time: '10:40',
      text: 'Wat doen jullie als er achter de overlast zorgen over kinderen zitten? Bij ons loopt dat nu in twee aparte overleggen, met twee aparte brieven aan hetzelfde gezin.',
    },
    {
      by: 'anouk',
      daysAgo: 40,
      time: '10:52',
      text: 'Eén gezin, één plan, één brief. En als er zorgen zijn over een kind, gaat **dat voor**. De geluidsmeting kan een week wachten.',
    },
    {
      by: 'gerda',
      daysAgo: 40,
      time: '10:58',
      text: 'Als corporatie vind ik dat best spannend, want wij hebben ook de buren. Wat mij helpt: tegen de buren zeggen *dat* er iets gebeurt en wanneer ze weer van mij horen. Niet wát er gebeurt.',
    },
    {
      by: 'rik',
      daysAgo: 40,
      time: '11:03',
      text: 'Precies dat. Buren kunnen veel hebben, zolang ze niet het gevoel hebben dat niemand kijkt.',
    },
    {
      by: 'gerda',
      daysAgo: 37,
      time: '14:20',
      text: 'Iemand ervaring met *tweedekanscontracten*, met begeleiding als voorwaarde? Wij hebben er een paar lopen en ik twijfel over de duur.',
    },
    {
      by: 'thea',
      daysAgo: 37,
      time: '14:35',
      text: 'Wij begeleiden er een aantal. Een jaar is te kort om vertrouwen te winnen, drie jaar voelt als straf. Twee, met na één jaar een gesprek waarin de begeleiding **af kan nemen**. Dat perspectief is het belangrijkste.',
    },
    {
      by: 'gerda',
      daysAgo: 37,
      time: '14:38',
      text: 'Afnemende begeleiding als beloning. Mooi, die stond er bij ons niet in.',
    },
    {
      by: 'bram',
      daysAgo: 36,
      time: '09:45',
      text: 'Voorbeeld van een kleine ingreep die groot uitpakte: een buurtsporter die op woensdagmiddag gewoon een bal meenam. Klachten over onrust op het plein: van wekelijks naar bijna nooit. Kosten: een bal. Nou ja, zeven ballen.',
    },
    { by: 'orlando', daysAgo: 36, time: '09:50', text: 'Zeven is een nette score.' },
    {
      by: 'gerda',
      daysAgo: 32,
      time: '11:30',
      text: 'Een vraag waar ik wakker van lig. Een uithuiszetting staat op de rol, en er zijn kinderen. Ik wil alles gedaan hebben. Wat is jullie lijstje?',
    },
    {
      by: 'ravi',
      daysAgo: 32,
      time: '11:48',
      text: `Het onze, in volgorde:
- is schuldhulp écht geweest, of is er alleen een brief gestuurd?
- weet de school het, en de jeugdhulp als die er is?
- is er een plek voor de kinderen *samen met* hun ouders?
- wie vertelt het de kinderen, en in welke woorden?
- wie blijft, ook daarna?`,
    },
    {
      by: 'olaf',
      daysAgo: 32,
      time: '11:55',
      text: 'En bel de gemeente een maand van tevoren, niet een week. In een maand kun je nog iets omdraaien.',
    },
    {
      by: 'gerda',
      daysAgo: 32,
      time: '12:02',
      text: 'Dank jullie wel. Het vierde punt had ik niet. Het belangrijkste dus.',
    },
    {
      by: 'rik',
      daysAgo: 26,
      time: '13:30',
      text: 'Den Bosch wil voor het overleg een punt indienen: *zorg en handhaving aan dezelfde voordeur*. Wie gaat er eerst naar binnen, wie schrijft de brief en wat spreek je vooraf af? Wie steunt?',
    },
    {
      by: 'mark',
      daysAgo: 26,
      time: '13:41',
      text: 'Tilburg steunt. Bij ons gingen ze één keer tegelijk naar binnen, ieder met een eigen boodschap. Dat doen we niet nog eens.',
    },
    {
      by: 'jeroen',
      daysAgo: 26,
      time: '13:50',
      text: 'Ik lever graag ervaring. Onze wijkagenten zeggen dat het verschil zit in de vijf minuten **vóór** de bel: wie praat, wie luistert, en wanneer gaan we weg.',
    },
    {
      by: 'esra',
      daysAgo: 22,
      time: '10:15',
      text: 'Woorden weer. In een raadsstuk bij ons stond "overlastgezin". We hebben er *"een gezin waar buren overlast van ervaren"* van gemaakt. Langer, en beter.',
    },
    {
      by: 'gerda',
      daysAgo: 22,
      time: '10:19',
      text: 'Wij schrijven nu ook op wat er goed gaat. Eén regel. Je leest een dossier meteen anders.',
    },
    {
      by: 'daan',
      daysAgo: 15,
      time: '09:35',
      text: 'Terugkoppeling: we zijn begonnen met *één gezin, één brief*. Drie diensten moesten hun handtekening inleveren. De brief is nu een halve pagina en mensen bellen terug.',
    },
    {
      by: 'anouk',
      daysAgo: 15,
      time: '09:38',
      text: 'Gefeliciteerd. Dat van die handtekeningen was vast het zwaarst.',
    },
    { by: 'daan', daysAgo: 15, time: '09:40', text: 'Je hebt geen idee.' },
    {
      by: 'gerda',
      daysAgo: 5,
      time: '14:05',
      text: 'Nog even over mijn vraag over de uithuiszetting: het is niet zover gekomen. Meer kan ik er niet over zeggen en meer hoeft ook niet. Maar het lijstje van Ravi ligt sindsdien bij iedere collega op het bureau.',
    },
    { by: 'ravi', daysAgo: 5, time: '14:12', text: 'Dat is het mooiste bericht van de week.' },
  ],
};
