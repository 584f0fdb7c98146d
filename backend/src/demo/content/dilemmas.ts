import type { DilemmaEvent, DilemmaForm, DilemmaQuality, DilemmaState, GroupCapacity } from '@netwerkplein/contract';
import type { DemoMessage } from './shapes.ts';

interface DemoStep {
  what: DilemmaEvent;
  quality: DilemmaQuality;
  daysAgo: number;
  note?: string;
}

interface DemoGroup {
  purpose: string;
  /** The last day, from today; negative when it has passed. */
  endsInDays: number;
  lead: string;
  people: { member: string; capacity: GroupCapacity; asked?: string; seesAfter?: number }[];
  messages: DemoMessage[];
  advice?: { text: string; daysAgo: number };
}

export interface DemoDilemma {
  key: string;
  municipality: string;
  broughtBy: string;
  state: DilemmaState;
  form: DilemmaForm;
  steps: DemoStep[];
  group: DemoGroup;
}

/** General questions: no facts of a case, and nobody's name. */
export const dilemmas: readonly DemoDilemma[] = [
  {
    key: 'shelter',
    municipality: 'lelystad',
    broughtBy: 'femke',
    state: 'group',
    form: {
      title: 'Opvangplekken: waar kan een kind veilig terecht?',
      theme: 'housing',
      dilemma:
        'Als een kind thuis niet veilig is, zoeken wij dezelfde dag een plek. Die is er vaak niet, of ver weg van school en van alles wat het kind kent. Elke gemeente koopt zelf in en houdt plekken vrij voor de eigen inwoners.',
      care: 'Een kind heeft rust nodig, een vaste plek en mensen die blijven. Overplaatsen maakt het vertrouwen stuk dat net is opgebouwd.',
      enforcement:
        'Wie een kind uitbuit, mag niet weten waar het is. Dat vraagt om een plek buiten de eigen omgeving, en om snel handelen voordat sporen verdwijnen.',
      tried:
        'Afspraken met de eigen aanbieders, een gedeelde wachtlijst in de regio en gezinshuizen die een bed vrijhouden. Dat hielp zolang er geld was voor lege bedden.',
      asked:
        'Kunnen wij als netwerk samen plekken vrijhouden, over gemeentegrenzen heen? Wie betaalt dan het lege bed, en wie beslist over plaatsing als twee gemeenten tegelijk bellen?',
    },
    steps: [
      { what: 'brought', quality: 'municipality', daysAgo: 31 },
      {
        what: 'platform',
        quality: 'chair',
        daysAgo: 26,
        note: 'Ook de gemeente Ede loopt hier tegenaan en denkt graag mee. Wij bespreken het op het platform.',
      },
      {
        what: 'group',
        quality: 'chair',
        daysAgo: 15,
        note: 'Het platform vraagt een kleine groep om twee of drie werkbare vormen uit te zoeken.',
      },
    ],
    group: {
      purpose: 'Twee of drie vormen uitwerken waarin gemeenten samen plekken vrijhouden, met wat het kost.',
      endsInDays: 75,
      lead: 'femke',
      people: [
        { member: 'femke', capacity: 'member' },
        { member: 'anouk', capacity: 'member' },
        { member: 'thea', capacity: 'member' },
        { member: 'thijs', capacity: 'member' },
        {
          member: 'jeroen',
          capacity: 'guest',
          asked:
            'Wat maakt een plek veilig als iemand naar een kind zoekt? En hoeveel tijd is er tussen melding en verhuizing?',
          seesAfter: 3,
        },
      ],
      messages: [
        {
          by: 'femke',
          daysAgo: 12,
          time: '09:12',
          text: 'Fijn dat jullie meedoen. Ik stel voor dat we eerst op een rij zetten welke vormen er al zijn, en pas daarna over geld praten.',
        },
        {
          by: 'anouk',
          daysAgo: 12,
          time: '10:40',
          text: 'Eens. Wij hebben met drie buurgemeenten een gezinshuis dat één bed vrijhoudt. Het werkt, maar alleen omdat één iemand de telefoon opneemt en mag beslissen.',
        },
        {
          by: 'thea',
          daysAgo: 11,
          time: '13:05',
          text: 'Uit onze praktijk: het bed is zelden het probleem, de begeleider wel. Een plek zonder iemand die het kind al kent, houdt geen week stand.',
        },
        {
          by: 'femke',
          daysAgo: 9,
          time: '09:30',
          text: 'Welkom aan onze gast van de politie. De vraag aan jou: wat maakt een plek veilig als iemand naar een kind zoekt?',
        },
        {
          by: 'jeroen',
          daysAgo: 9,
          time: '15:20',
          text: 'Drie dingen:\n\n- afstand, zodat niemand er toevallig langskomt;\n- een afspraak over telefoons vanaf het eerste uur;\n- één aanspreekpunt bij ons, dag en nacht.\n\nDe tijd tussen melding en verhuizing is meestal één dag. Langer wachten verraadt de plek.',
        },
        {
          by: 'thijs',
          daysAgo: 4,
          time: '11:15',
          text: 'Ik heb de vormen naast elkaar gezet: een gedeeld bed per regio, een landelijke poule van gezinshuizen, en een vaste begeleider die meereist. De derde is goedkoper dan ik dacht.',
        },
        {
          by: 'anouk',
          daysAgo: 3,
          time: '14:45',
          text: 'Die derde wil ik graag verder uitwerken. Dan verhuist het kind wel, maar het vertrouwen blijft.',
        },
        {
          by: 'femke',
          daysAgo: 2,
          time: '16:10',
          text: 'Akkoord. Ik maak een eerste versie van ons advies. Wie rekent de kosten van het lege bed met mij door?',
        },
      ],
    },
  },
  {
    key: 'last-word',
    municipality: 'den_bosch',
    broughtBy: 'rik',
    state: 'strategic',
    form: {
      title: 'Wie heeft het laatste woord als zorg en handhaving botsen?',
      theme: 'safety',
      dilemma:
        'In hetzelfde gezin werkt een hulpverlener aan vertrouwen terwijl een collega een maatregel voorbereidt. Beiden doen wat hun werk van hen vraagt. Niemand is aangewezen om te kiezen wat eerst komt.',
      care: 'Een maatregel op het verkeerde moment sluit de deur, en dan ziet niemand de kinderen meer.',
      enforcement:
        'Wachten betekent dat regels voor de een wel gelden en voor de ander niet, en dat een kind langer risico loopt.',
      tried:
        'Een gezamenlijk overleg per wijk, een vaste volgorde op papier en een regisseur zonder doorzettingsmacht. Het overleg hielp; de volgorde werd bij spoed vergeten.',
      asked:
        'Spreken wij af dat één functie de knoop doorhakt als het overleg er niet uitkomt? En willen de bestuurders die dan ook dekken?',
    },
    steps: [
      { what: 'brought', quality: 'municipality', daysAgo: 45 },
      { what: 'platform', quality: 'chair', daysAgo: 43 },
      {
        what: 'group',
        quality: 'chair',
        daysAgo: 40,
        note: 'Elke gemeente herkent dit. Vier mensen zoeken uit wat er elders is geregeld.',
      },
      { what: 'advised', quality: 'lead', daysAgo: 11 },
      { what: 'group_closed', quality: 'chair', daysAgo: 10 },
      {
        what: 'strategic',
        quality: 'chair',
        daysAgo: 10,
        note: 'Het advies raakt de bevoegdheid van bestuurders. Daarom vragen wij het Strategisch Beraad om een antwoord.',
      },
    ],
    group: {
      purpose: 'Uitzoeken hoe andere netwerken de knoop doorhakken, en wat daarvan bij ons past.',
      endsInDays: 20,
      lead: 'rik',
      people: [
        { member: 'rik', capacity: 'member' },
        { member: 'esra', capacity: 'member' },
        { member: 'annelies', capacity: 'member' },
        { member: 'ravi', capacity: 'member' },
      ],
      messages: [],
      advice: {
        text: 'Wijs per gemeente één ketenregisseur aan die binnen een dag mag kiezen wat eerst komt: hulp, een maatregel, of beide in een vaste volgorde. De regisseur hoort eerst beide kanten, schrijft de reden op en vertelt die aan allebei. Het college dekt dat besluit. Na drie maanden kijken we samen terug.',
        daysAgo: 11,
      },
    },
  },
];
