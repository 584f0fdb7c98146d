import type { DemoCase } from './shapes.ts';

export const wagesForTheFamily: DemoCase = {
  key: 'wages-for-the-family',
  by: 'kaya',
  state: 'shared',
  daysAgo: 22,
  form: {
    title: 'Jongere stopt telkens met werk omdat al het loon wordt opgeëist',
    theme: 'work_participation',
    concern: 'worries',
    safetySteps: [],
    children: 'one',
    ages: ['18-22'],
    since: 'years',
    municipality: 'large',
    behaviour: `Een jongere begint steeds vol goede moed aan een baan of opleiding en stopt na een paar maanden. Het patroon is hetzelfde: zodra er loon komt, moet alles worden afgegeven. De bankpas ligt bij een ander. Wie weigert, mag een poos niet mee-eten en krijgt te horen ondankbaar te zijn.

Daarnaast werkt de jongere veel onbetaald mee in een zaak van bekenden, ook als er een toets of een dienst is.`,
    involved: ['work_and_income', 'social_work'],
    tried:
      'Een jobcoach vond drie keer een goede plek. Een gesprek met het gezin erbij leverde mooie woorden op en daarna een ontslag. Een eigen rekening werd na korte tijd weer gedeeld.',
    question:
      'Hoe steunen we iemand die volwassen is, van de familie houdt en toch geen eigen leven mag hebben? Wanneer is dit uitbuiting?',
    openTo: [],
  },
  posts: [
    {
      by: 'femke',
      daysAgo: 22,
      text: 'De bankpas die bij een ander ligt, en straf als je nee zegt: dat gaat verder dan samen delen. Heeft de jongere het zelf wel eens "niet eerlijk" genoemd? Ik begin altijd bij het woord dat iemand zelf kiest.',
    },
    {
      by: 'kaya',
      daysAgo: 19,
      text: 'Het woord was "vermoeiend". En een keer: "Ik ben de pinautomaat." Lachend gezegd, maar niet lachend bedoeld.',
    },
    {
      by: 'joost',
      daysAgo: 18,
      text: 'Juridisch is dit een grens die je niet in één gesprek vindt. Vraag naar drie dingen: is er dwang, wie verdient eraan en kan iemand ermee stoppen zonder straf? Ook binnen een familie kan onbetaald werk uitbuiting zijn. Je hoeft dat niet zelf te bewijzen om hulp te bieden.',
    },
    {
      by: 'ilse',
      daysAgo: 15,
      text: '',
      removed: { by: 'moderator', reason: 'identifies_writer' },
    },
    {
      by: 'ilse',
      daysAgo: 12,
      text: 'Dank aan de moderator, ik had er te veel over mijn eigen werk bij gezet. Nog een keer, nu zonder: wij lieten een jongere zelf uitrekenen wat er overbleef als een vast deel naar huis ging en de rest niet. Dat gaf woorden voor een gesprek waar eerst alleen gevoel was.',
    },
    {
      by: 'daan',
      daysAgo: 11,
      text: 'Ik ben het daar niet helemaal mee eens. Rekenen gaat ervan uit dat er te praten valt. Als iemand niet mag mee-eten na een nee, zou ik eerst een veilige plek regelen en dan pas over percentages beginnen.',
    },
    {
      by: 'annelies',
      daysAgo: 10,
      text: `Jullie hebben allebei een stuk. De volgorde maakt het verschil:

1. Spreek de jongere **alleen**, op een moment dat nergens opvalt, bijvoorbeeld onder werktijd.
2. Vraag naar veiligheid: wat gebeurt er als je nee zegt, en wat is het ergste dat je verwacht?
3. Bel voor advies met Veilig Thuis. Dat kan ook voor volwassenen, en zonder naam.
4. Denk aan een zorgcoördinator mensenhandel als er iemand aan het werk verdient.
5. Pas daarna: geld, een eigen rekening met een eigen telefoon, en een werkgever die weet dat het spannend is.

Kies **klein en omkeerbaar**. Een jongere die mag oefenen met nee, houdt het langer vol dan iemand die in één keer moet breken.`,
    },
    {
      by: 'pieter',
      daysAgo: 9,
      text: 'Ik meen dit te herkennen: een jongere die overdag in de winkel van bekenden staat, ’s avonds de administratie doet en in het weekend de auto’s van de zaak wast, terwijl een ouder familielid ziek op de bank ligt. Gaat het daarover?',
      hidden: 'identifies_person',
    },
    {
      by: 'hester',
      daysAgo: 8,
      text: 'Ik heb bij de bijdrage hierboven aangegeven dat die herkenbaar is. Niet als verwijt: elk stukje apart is gewoon, maar bij elkaar kan iemand er een gezin in zien. Laten we niet raden over wie het gaat. De vraag is al duidelijk genoeg.',
    },
    {
      by: 'kaya',
      daysAgo: 4,
      text: 'Dank, goed dat je het zei. Nieuws: het gesprek onder werktijd is er geweest. De jongere wil niet weg van huis, wel een eigen pas. De werkgever doet mee. We beginnen met één dienst waarvan het loon op een eigen rekening blijft.',
    },
    {
      by: 'femke',
      daysAgo: 1,
      text: 'Klein en omkeerbaar dus. Spreek ook af wat jullie doen als het een keer niet lukt. Bij ons was "we proberen het volgende maand weer" belangrijker dan de pas zelf.',
    },
  ],
};
