import type { DemoCase } from './shapes.ts';

export const workAtNight: DemoCase = {
  key: 'work-at-night',
  by: 'samira',
  state: 'shared',
  daysAgo: 39,
  form: {
    title: 'Langdurig verzuim, en werk in de nacht voor anderen',
    theme: 'child_exploitation',
    concern: 'serious',
    safetySteps: ['reporting_code'],
    children: 'two_three',
    ages: ['12-15'],
    since: 'half_year',
    municipality: 'medium',
    behaviour: `Het kind komt al lang nauwelijks op school. Als het er is, valt het in de les in slaap en vertelt het niets over thuis.

Meerdere mensen zagen dat het kind laat op de avond wordt opgehaald door volwassenen van buiten het gezin en pas tegen de ochtend terugkomt. Het heeft dan pijn aan handen en rug. Over geld praat het niet. Wel zei het een keer: "Ik moet helpen, anders krijgen wij problemen."

Wie de volwassenen zijn en wat er precies gebeurt, weten we niet.`,
    involved: ['school', 'attendance_officer', 'neighbourhood_team', 'social_work'],
    tried: `School belde en kwam langs. Ouders zijn vriendelijk, maar zeggen afspraken steeds af. Na een waarschuwing over het verzuim was het kind kort terug, en daarna weer niet.

Hulp bij schulden is aangeboden; ouders willen dat niet. De eerste twee stappen van de meldcode zijn gezet.`,
    question:
      'Hoe komen zorg en handhaving in één plan, zonder dat het kind de prijs betaalt? En wie praat als eerste met het kind?',
    openTo: [],
  },
  posts: [
    {
      by: 'wieke',
      daysAgo: 38,
      text: 'Goed dat je dit inbrengt. Eerst een wedervraag: is er al één volwassene bij wie het kind zich op zijn gemak voelt? Een conciërge of een sporttrainer kan het ook zijn. Dat zou mijn begin zijn.',
    },
    {
      by: 'samira',
      daysAgo: 38,
      text: 'Ja, iemand op school bij wie het kind af en toe in de pauze zit. Daar wordt weinig gepraat, maar het kind komt wel steeds terug.',
    },
    {
      by: 'daan',
      daysAgo: 37,
      text: 'Wat weten jullie zeker en wat denken jullie? Ik schrijf dat altijd in twee kolommen. Links: gezien of gehoord, en door hoeveel mensen. Rechts: onze uitleg. Links was bij ons genoeg voor Veilig Thuis. Rechts hadden we bijna een heel verhaal verzonnen.',
    },
    {
      by: 'samira',
      daysAgo: 36,
      text: 'Gedaan. Links: opgehaald worden, de tijden, de pijn, de moeheid en die ene zin over problemen. Rechts bleef er minder over dan ik dacht. Ontnuchterend.',
    },
    {
      by: 'annelies',
      daysAgo: 36,
      text: `Dank voor de heldere beschrijving. Ga ervan uit dat dit kind mogelijk **slachtoffer** is, ook als later blijkt dat het iets deed wat niet mag. Mijn voorstel, in deze volgorde:

1. Bel vandaag de **advieslijn van Veilig Thuis**. Dat kan zonder naam van het gezin te noemen.
2. Zet stap drie van de meldcode nog niet met de ouders. Vraag Veilig Thuis eerst of een gesprek thuis het kind in gevaar brengt.
3. Laat de vertrouwde persoon op school het contact houden. Dus geen ondervraging, wel: "Ik ben er, ook als je niets wilt zeggen."
4. Vraag de zorgcoördinator mensenhandel in je regio om mee te denken.
5. Stop even met nieuwe brieven over verzuim, tot er één plan is.

Is het kind vannacht niet veilig, bel dan 112. Wacht dan niet op ons.`,
    },
    {
      by: 'bram',
      daysAgo: 33,
      text: 'Over punt vijf twijfel ik. Wij stopten een keer met de brieven, en het gezin dacht dat het klaar was. Kun je de druk niet laten staan en alleen de toon veranderen?',
    },
    {
      by: 'esra',
      daysAgo: 32,
      text: 'Ik snap de twijfel, maar ik zou toch even wachten. Als het kind onder druk van anderen staat, straft een boete precies de verkeerde. Wij zeiden hardop tegen ouders: "We zijn niet weg. We zoeken uit wat er nodig is en we komen terug." Dat hield de deur open en het was ook waar.',
    },
    {
      by: 'bram',
      daysAgo: 32,
      text: 'Die zin lost mijn bezwaar op. Niet stoppen dus, maar aankondigen dat je terugkomt.',
    },
    {
      by: 'samira',
      daysAgo: 31,
      text: 'Met Veilig Thuis gebeld. Zij raden aan om het kind eerst alleen te spreken, op school, en ouders daarna pas uit te nodigen. Ze vroegen ook of er jongere kinderen in huis zijn die straks hetzelfde moeten doen. Daar had ik niet aan gedacht.',
    },
    {
      by: 'sanne',
      daysAgo: 30,
      text: 'Dat is een belangrijke. Bij ons letten we sindsdien altijd op het hele rijtje kinderen. Slaapt er nog iemand in de klas? Heeft er nog iemand ineens veel of juist geen geld? Je hoeft dat niet te vragen, je kunt het vaak gewoon zien.',
    },
    {
      by: 'rik',
      daysAgo: 26,
      text: 'Wie kijkt er naar de plek waar het werk gebeurt? Als het bijvoorbeeld in een bedrijfspand is, kan een gewone controle op brandveiligheid of vergunning veel laten zien. Maar doe dat niet los. Een controle zonder iemand voor het kind erbij kan betekenen dat het kind de volgende dag ergens anders werkt.',
    },
    {
      by: 'daan',
      daysAgo: 25,
      text: 'Eens. Wij prikken de controle pas als drie dingen geregeld zijn: een plek waar het kind heen kan, iemand die het kent en die klaarstaat, en een afspraak wie het de ouders vertelt. Dat kostte ons extra tijd, maar het was het waard.',
    },
    {
      by: 'anouk',
      daysAgo: 23,
      text: 'Hoe heet het plan bij jullie? Klinkt flauw, maar wij hadden een zorgplan én een handhavingsplan en die spraken elkaar tegen. Nu is het één blad met de naam van de regisseur bovenaan. Als iets er niet op staat, doen we het niet.',
      edited: true,
    },
    {
      by: 'samira',
      daysAgo: 22,
      text: 'We hebben er ook twee. Ik schaam me een beetje. Heb je een indeling voor dat ene blad?',
    },
    {
      by: 'anouk',
      daysAgo: 19,
      text: `Niet schamen, iedereen begint met twee. Onze indeling:

- Wat maakt het kind **nu** veiliger, en wie doet dat?
- Wat krijgt het gezin aangeboden, en door wie?
- Wat eisen we, en vanaf wanneer?
- Wat doen we als het kind terugschrikt? En als de ouders afhaken?
- Wie mag wat tegen wie zeggen?

Die laatste vraag geeft de langste vergadering en de minste ongelukken.`,
    },
    {
      by: 'samira',
      daysAgo: 16,
      text: 'Het gesprek met het kind is geweest. De vertrouwde persoon zat erbij. Het kind zei niet veel, maar wel dat het "moe is van altijd ja zeggen". Er is een schuld waar het gezin niet uitkomt, en het werk hoort daarbij. Het kind vroeg of wij boos op de ouders zijn.',
    },
    {
      by: 'wieke',
      daysAgo: 15,
      text: 'Wat een zin. En wat knap dat het kind dat durfde. Heeft iemand geantwoord op die laatste vraag? Want daar hangt het vertrouwen aan. Ik zeg dan: "Nee. We willen dat het voor jullie allemaal ophoudt."',
    },
    {
      by: 'thijs',
      daysAgo: 12,
      text: `Dit verandert het beeld: een schuld die met arbeid van een kind wordt afgelost, is een sterk signaal van uitbuiting. Concreet:

- **Weeg opnieuw** met het afwegingskader van de meldcode. Ik verwacht dat je bij een melding uitkomt. Bespreek met Veilig Thuis wie het kind en de ouders dat vertelt, en wanneer.
- Leg samen met Veilig Thuis de vraag bij de politie neer **als onderzoek naar de volwassenen die verdienen**, niet naar het kind. Spreek af dat niemand het kind los gaat horen.
- Zet schuldhulp **op dezelfde dag** klaar. Valt het werk weg en blijft de schuld staan, dan zoekt de druk een andere weg.
- Maak met het kind een klein plan: wie bel ik, wat zeg ik als ik mee moet, waar kan ik heen.

Het kind hoeft niets te bewijzen om hulp te krijgen.`,
    },
    {
      by: 'samira',
      daysAgo: 9,
      text: 'Er is gemeld. Eén blad, één regisseur, en de schuldhulp zat aan tafel bij het gesprek met ouders. Moeder huilde en zei dat ze al lang niet wist hoe ze ervan af moest komen. Vader zei niets, maar bleef zitten. Het kind slaapt voorlopig bij familie die Veilig Thuis kent.',
    },
    {
      by: 'esra',
      daysAgo: 5,
      text: 'Hier word ik stil van. Let de komende tijd op twee dingen. De mensen die het geld wilden, komen soms terug. En het kind moet weer wennen aan gewoon moe zijn van school. Begin klein, met een paar uur en een maaltijd.',
    },
    {
      by: 'sanne',
      daysAgo: 3,
      text: 'Bij ons hielp het dat school zei: "We hebben je gemist", en daarna niets over gemiste toetsen. Dat komt vanzelf. Hoe is het nu op school?',
    },
    {
      by: 'samira',
      daysAgo: 1,
      text: 'Een paar ochtenden geweest. Uit zichzelf. De plek in de pauze was nog vrij. Ik houd deze casus open tot we weten hoe het met de schuld verder gaat.',
    },
  ],
};
