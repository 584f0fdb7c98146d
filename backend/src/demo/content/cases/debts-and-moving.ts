import type { DemoCase } from './shapes.ts';

export const debtsAndMoving: DemoCase = {
  key: 'debts-and-moving',
  by: 'rik',
  state: 'shared',
  daysAgo: 33,
  form: {
    title: 'Schulden en steeds opnieuw verhuizen: hoe dragen we warm over?',
    theme: 'housing',
    concern: 'worries',
    safetySteps: ['reporting_code'],
    children: 'four_more',
    ages: ['0-3', '4-11', '12-15'],
    since: 'years',
    municipality: 'medium',
    behaviour: `Het gezin verhuist telkens als de schuldeisers dichtbij komen. Soms staan de spullen een poos bij anderen en slapen de kinderen verspreid. Na elke verhuizing begint de hulp opnieuw.

De oudste kinderen regelen veel: zij bellen instanties, passen op en missen daardoor school. Een van hen verkoopt spullen via de telefoon om eten te betalen. De ouders willen het goed doen, maar openen geen post en zijn bang dat hulp tot uithuisplaatsing leidt.`,
    involved: ['school', 'neighbourhood_team', 'housing', 'social_work', 'work_and_income'],
    tried: `Schuldhulp is twee keer begonnen en door een verhuizing gestopt. Er lag een goed plan, maar de volgende gemeente kende het niet. De begeleider met wie het klikte, mocht over de gemeentegrens niet verder.

Wat wel hielp: samen post openen aan de keukentafel, elke week op hetzelfde moment.`,
    question:
      'Er komt waarschijnlijk weer een verhuizing. Hoe zorgen we dat hulp meeverhuist, met instemming van de ouders, en dat de kinderen er niet meer voor opdraaien?',
    openTo: ['care'],
  },
  posts: [
    {
      by: 'ravi',
      daysAgo: 32,
      text: 'Wat herken ik die keukentafel. Voordat we over systemen praten: weten de ouders dat jullie aan een volgende verhuizing denken? Zo niet, dan is dat het eerste gesprek. Een warme overdracht begint bij wie overgedragen wordt.',
    },
    {
      by: 'rik',
      daysAgo: 31,
      text: 'Half. Ze zeggen zelf dat de huur opgezegd wordt. We hebben nog niet gevraagd wat ze daarna willen. Goed punt, dat doen we deze week.',
    },
    {
      by: 'thea',
      daysAgo: 31,
      text: 'Neem één vraag mee: "Wie moet er op de nieuwe plek zeker weten wie jullie zijn, en wie niet?" Mensen die bang zijn voor instanties worden rustiger als ze zelf de lijst maken. Wij zetten er dan niets op wat zij niet willen, behalve als een kind gevaar loopt.',
    },
    {
      by: 'esra',
      daysAgo: 29,
      text: 'Over de gemeentegrens: spreek af dat de oude gemeente pas loslaat als de nieuwe ja heeft gezegd. Wij noemen dat de dubbele weken. Beide gemeenten betalen een korte tijd mee. Dat is goedkoper dan opnieuw beginnen.',
    },
    {
      by: 'kaya',
      daysAgo: 26,
      text: 'En het kind dat spullen verkoopt? Ik hoor dat hier bijna tussen neus en lippen door. Voor wie is dat geld, en wie vraagt erom? Het kan ondernemend zijn. Het kan ook zijn dat er iemand meekijkt die er beter van wordt.',
    },
    {
      by: 'rik',
      daysAgo: 25,
      text: 'Terechte vraag. Voor zover wij zien gaat het geld naar boodschappen en is er geen ander bij. Maar we hebben het alleen van de ouders gehoord. Wie zou het aan het kind zelf kunnen vragen?',
    },
    {
      by: 'yvonne',
      daysAgo: 24,
      text: 'Iemand die het kind al kent en die niets met de schulden te maken heeft. Een jeugdverpleegkundige of mentor bijvoorbeeld. Begin niet bij het geld, maar bij de dag: "Hoe laat sta je op, wat doe je dan allemaal?" Dan komt de rest vanzelf, en vaak meer dan je dacht.',
    },
    {
      by: 'thijs',
      daysAgo: 22,
      text: `Twee dingen tegelijk waar maken: de schulden aanpakken **en** de kinderen ontlasten. Mijn stappen:

1. Maak met de ouders een **reisblad** van één kant: wat hielp, wie kent ons, wat staat open, wat willen wij. Zij houden het zelf en geven het zelf af.
2. Vraag om schriftelijke instemming voor een gesprek met de volgende gemeente. Zonder gevaar voor de kinderen is hun ja nodig.
3. Doe de overdracht **aan tafel bij het gezin**, met de oude en de nieuwe begeleider samen. Nooit alleen per mail.
4. Zet de stappen van de meldcode opnieuw, want zorg dragen voor een heel gezin is te zwaar voor een kind. Vraag advies bij Veilig Thuis.
5. Regel met de schuldhulp dat het traject **doorloopt** bij verhuizing. Dat kan vaker dan gedacht.

Volg het gezin niet stiekem. Als ze vertrekken zonder iets te zeggen en er zijn zorgen over veiligheid, dan loopt dat via Veilig Thuis.`,
    },
    {
      by: 'ilse',
      daysAgo: 18,
      text: 'Vraag die dubbele weken gewoon aan. Een kleine uitgave nu is makkelijker uit te leggen dan een grote over een jaar. Wat bij ons hielp was één zin bij de aanvraag: wat gebeurt er met de kinderen als we het niet doen?',
    },
    {
      by: 'david',
      daysAgo: 17,
      text: 'Kleine kanttekening bij het reisblad. Bij ons raakte het kwijt in de dozen. Nu maken ouders er een foto van en ligt er een kopie bij iemand die zij kiezen. En we oefenen één keer wat ze zeggen bij het nieuwe loket.',
    },
    {
      by: 'rik',
      daysAgo: 11,
      text: 'Het gesprek met de ouders was goed. Ze hebben het blad zelf geschreven. Bovenaan staat: "Wij willen niet weer bij nul beginnen." De begeleider met wie het klikte, mag mee naar het eerste gesprek op de nieuwe plek. Dat had ik niet durven hopen.',
      edited: true,
    },
    {
      by: 'pieter',
      daysAgo: 10,
      text: 'Dat is precies waar het om gaat. Eén waarschuwing: de nieuwe gemeente leest soms alleen de schulden. Zeg daarom als eerste wat dit gezin goed kan. Het kleurt alles wat daarna komt.',
    },
    {
      by: 'thea',
      daysAgo: 5,
      text: 'En vier iets. Een gezin dat post opent en een blad schrijft, heeft al veel gedaan. Wij namen taart mee naar de overdracht. De kinderen weten dat nu nog.',
    },
  ],
};
