import type { DemoCase } from './shapes.ts';

export const marriageAbroad: DemoCase = {
  key: 'marriage-abroad',
  by: 'femke',
  state: 'shared',
  daysAgo: 26,
  form: {
    title: 'Signalen van een geplande bruiloft die zij niet wil',
    theme: 'forced_marriage',
    concern: 'serious',
    safetySteps: ['reporting_code', 'safe_at_home'],
    children: 'one',
    ages: ['16-17'],
    since: 'months',
    municipality: 'large',
    behaviour: `Een meisje dat graag leerde, wordt stil en haar cijfers zakken. Ze mag niet meer alleen naar buiten en haar telefoon wordt bekeken. Thuis gaat het over een lange reis met de hele familie, en over een feest waar zij niet over mag beslissen.

Ze vroeg op school wat er gebeurt "als je gaat en niet meer terugkomt". Toen er werd doorgevraagd, zei ze dat het een grapje was. Daarna kwam een ouder familielid haar elke dag ophalen.`,
    involved: ['school', 'youth_care'],
    tried:
      'Iemand op school heeft haar alleen gesproken, onder lestijd. Zij wil niet dat haar ouders iets horen. Er is advies gevraagd bij Veilig Thuis. Met de familie heeft niemand hierover gesproken, en dat houden we zo.',
    question:
      'Hoe houden we veilig contact nu zij zo weinig alleen is? En wat regelen we vóór de reis, zonder dat de familie merkt dat wij het weten?',
    openTo: [],
  },
  posts: [
    {
      by: 'thijs',
      daysAgo: 25,
      text: `Jullie doen het belangrijkste goed: haar geloven, haar alleen spreken en **niet bemiddelen**. Wat nu telt:

1. Vraag haar wat zij denkt dat er gaat gebeuren en hoeveel tijd er nog is. Dat bepaalt alles.
2. Bel Veilig Thuis opnieuw met dat antwoord. Vraag om mee te laten kijken door het landelijk knooppunt voor huwelijksdwang en achterlating.
3. Spreek een **veilige reden** af om haar te zien. Iets gewoons, zoals een herkansing of hulp bij een profielwerkstuk.
4. Spreek een woord af waarmee zij zegt dat het misgaat, en wie er dan belt.
5. Schrijf niets op waar familie bij kan: geen brief, geen bericht in de agenda van school.

Komt het vertrek plotseling dichtbij, dan is dat acuut. Bel dan 112.`,
    },
    {
      by: 'sanne',
      daysAgo: 24,
      text: 'Let op het leerlingvolgsysteem. Bij ons konden ouders meelezen in de verslagen van de mentor. Gelukkig keek iemand op tijd. Wij leggen dit soort gesprekken nu alleen vast in het eigen dossier van de hulp.',
    },
    {
      by: 'femke',
      daysAgo: 23,
      text: 'Dat heb ik meteen laten nakijken. Het stond er inderdaad in, als "gesprek over thuis". Het is nu weg. Dank je wel, dit had ik zelf niet bedacht.',
    },
    {
      by: 'joost',
      daysAgo: 22,
      text: 'Een vraag over de toestemming. Zij wil dat ouders niets horen. Bij een jongere van 16-17 weegt dat zwaar, maar haar veiligheid weegt mee. Heeft iemand haar eerlijk verteld wanneer jullie tóch iets moeten doen? Beloof nooit volledig zwijgen.',
    },
    {
      by: 'femke',
      daysAgo: 19,
      text: 'Ja. Er is gezegd: "We doen niets achter jouw rug. Als jouw veiligheid in gevaar is, moeten we handelen, en dan hoor jij het als eerste." Ze knikte en vroeg of dat echt zo was.',
    },
    {
      by: 'wieke',
      daysAgo: 18,
      text: 'Mooi gezegd. Mag ik iets tegen de stroom in vragen? Is er iemand in de familie bij wie zij zich wél veilig voelt? Niet om te bemiddelen, maar omdat het voor haar eenzaam is als iedereen ineens tegenover haar staat.',
    },
    {
      by: 'teun',
      daysAgo: 17,
      text: 'Ik begrijp de vraag, maar ik zou daar heel voorzichtig mee zijn. Wij dachten een keer dat een nicht te vertrouwen was. Zij stond zelf onder druk en vertelde het dezelfde avond door. Laat zo’n keuze alleen van het meisje komen, en bespreek hem met Veilig Thuis voordat er iets gebeurt.',
    },
    {
      by: 'wieke',
      daysAgo: 16,
      text: 'Daar heb je gelijk in. Dan maak ik er dit van: zorg dat er buiten de familie iemand is die gewoon gezellig is. Met iemand lachen is ook bescherming.',
    },
    {
      by: 'femke',
      daysAgo: 12,
      text: 'Ze heeft meer verteld. Ze denkt dat het in de komende vakantie gebeurt. Ze kent de man niet. Ze wil niet weg van huis, ze wil vooral dat het niet doorgaat. Wat kun je dan regelen?',
    },
    {
      by: 'annelies',
      daysAgo: 11,
      text: `Dat zij thuis wil blijven én niet wil trouwen hoor ik vaak. Neem beide serieus. Doe deze week:

- **Melden bij Veilig Thuis**, met haar medeweten. Vraag om een veiligheidsplan waar zij zelf aan meeschrijft.
- Laat de Raad voor de Kinderbescherming meedenken over een maatregel die het vertrek kan tegenhouden. De kinderrechter kan dat snel beslissen.
- Er bestaat een **verklaring** die zij vooraf kan invullen: dat zij niet vrijwillig langer wegblijft, wie alarm slaat en hoe. Bewaar die buiten huis.
- Leg een kopie van haar papieren en een beetje geld op een veilige plek.
- Een nummer dat zij uit haar hoofd kent.
- Een plek waar ze dezelfde dag heen kan, mocht het misgaan. Geregeld, niet "dat zoeken we dan wel uit".

En één persoon die dit allemaal bewaakt. Met een vervanger.`,
    },
    {
      by: 'hester',
      daysAgo: 9,
      text: 'Zorg dat wie dit draagt, ook buiten kantooruren iemand kan bellen die mag beslissen. Bij ons liep het een keer vast op een mandaat. Sindsdien staat er een bestuurder op de lijst die de telefoon opneemt.',
    },
    {
      by: 'femke',
      daysAgo: 4,
      text: 'Gemeld, samen met haar. Het plan ligt er en zij heeft de helft zelf geschreven. Het afgesproken woord is iets wat niemand in een gewoon gesprek gebruikt. Ze moest erom lachen. De Raad kijkt mee.',
    },
    {
      by: 'teun',
      daysAgo: 2,
      text: 'Sterk. Denk ook aan de dag ná de vakantie. Spreek af wie kijkt of zij er is, en wat er binnen een uur gebeurt als dat niet zo is. Bij ons dacht iedereen dat een ander dat deed.',
    },
  ],
};
