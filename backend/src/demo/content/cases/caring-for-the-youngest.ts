import type { DemoCase } from './shapes.ts';

export const caringForTheYoungest: DemoCase = {
  key: 'caring-for-the-youngest',
  by: 'orlando',
  state: 'shared',
  daysAgo: 2,
  form: {
    title: 'Een kind draagt de zorg thuis en mist de eigen zorg',
    theme: 'health',
    concern: 'worries',
    safetySteps: [],
    children: 'two_three',
    ages: ['4-11', '12-15'],
    since: 'months',
    municipality: 'small',
    behaviour:
      'Het oudste kind brengt en haalt de anderen, kookt en doet het woord bij de balie. Zelf verschijnt het niet op afspraken voor tanden en ogen, hoewel het klaagt over pijn. Als iemand vraagt hoe het gaat, is het antwoord altijd: "Goed, maar ik heb haast." Buiten schooltijd ziet niemand het kind spelen.',
    involved: ['school', 'health_care'],
    tried:
      'De ouders zijn uitgenodigd voor een gesprek; er kwam een bericht dat het niet uitkwam. De jeugdarts heeft het kind één keer kort gezien. We aarzelen over de meldcode, omdat er veel liefde in huis is.',
    question:
      'Wanneer wordt helpen thuis te zwaar voor een kind? En hoe begin je daarover, zonder dat het kind zich schuldig voelt?',
    openTo: [],
  },
  posts: [
    {
      by: 'mark',
      daysAgo: 2,
      text: 'Liefde en zorgen kunnen in hetzelfde huis wonen. De meldcode is geen oordeel over ouders, het is een manier om niet alleen te blijven denken. Zet gewoon stap één: schrijf op wat je ziet. Wat zou er gebeuren als dit kind een week met vakantie ging?',
    },
    {
      by: 'anouk',
      daysAgo: 1,
      text: 'Die vraag van de vakantie is een goede. Ik let ook op pijn die blijft liggen: dat is voor mij de grens tussen meehelpen en te veel. Begin bij het kind met een compliment dat klopt: "Jij let goed op iedereen. Wie let er op jou?" En dan wachten.',
    },
  ],
};
