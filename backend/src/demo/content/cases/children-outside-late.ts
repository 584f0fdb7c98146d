import type { DemoCase } from './shapes.ts';

export const childrenOutsideLate: DemoCase = {
  key: 'children-outside-late',
  by: 'bram',
  state: 'closed',
  daysAgo: 75,
  form: {
    title: 'Overlast, en jonge kinderen die ’s avonds geld ophalen',
    theme: 'nuisance',
    concern: 'worries',
    safetySteps: ['reporting_code'],
    children: 'two_three',
    ages: ['4-11'],
    since: 'half_year',
    municipality: 'large',
    behaviour: `Buren klagen over lawaai en over kinderen die tot laat buiten zijn. De kinderen spreken voorbijgangers aan om geld. Ze doen dat handig en lijken te weten hoeveel er aan het eind moet zijn: ze tellen samen en gaan door tot het klopt.

Een tiener uit een ander huis kijkt op afstand mee. Spreek je de kinderen aan, dan lopen ze weg. Op school zijn ze wel, maar moe en vaak hongerig.`,
    involved: ['school', 'neighbourhood_team', 'police', 'housing'],
    tried:
      'De wijkagent stuurt de kinderen naar huis. De verhuurder schrijft brieven over overlast. Het wijkteam drinkt koffie met moeder. Iedereen doet iets en niemand weet van elkaar wat. De klachten worden meer.',
    question: 'Hoe maken we van drie losse lijnen één aanpak, waarin de kinderen voorop staan en niet het lawaai?',
    openTo: [],
  },
  posts: [
    {
      by: 'samira',
      daysAgo: 74,
      text: 'Kinderen die tellen tot het klopt: dat is het signaal, niet het lawaai. Is er al iemand die dat zo heeft opgeschreven? In onze stukken stond eerst alleen "geluidsoverlast", en toen zocht iedereen naar geluid.',
    },
    {
      by: 'daan',
      daysAgo: 73,
      text: 'Eens, maar vergeet de buren niet. Als zij zich niet gehoord voelen, gaan ze filmen. Geef hun één nummer en vertel wat je wel en niet kunt zeggen. Bij ons werd het daardoor rustig genoeg om aan de kinderen toe te komen.',
    },
    {
      by: 'bram',
      daysAgo: 71,
      text: 'Er wordt al gefilmd. Ik vraag de wijkagent om daar het gesprek over aan te gaan. Hoe spraken jullie de kinderen aan zonder dat ze weglopen?',
    },
    {
      by: 'kaya',
      daysAgo: 68,
      text: 'Niet op het moment zelf. Wij zorgden dat er elke dag op hetzelfde tijdstip iemand was met een bal en brood. Na een poos kwamen ze vanzelf. De eerste vraag ging over de bal, de tiende over thuis.',
    },
    {
      by: 'annelies',
      daysAgo: 66,
      text: `Kinderen die voor een ander geld ophalen, kunnen slachtoffer zijn van uitbuiting. De tiener die meekijkt misschien ook. Mijn advies:

1. **Advies bij Veilig Thuis**, voor alle kinderen samen. Neem het tellen, de honger en het meekijken op in stap één van de meldcode.
2. Wijs **één regisseur** aan. De brieven van de verhuurder en de bezoeken van de wijkagent gaan voortaan via die persoon.
3. Niemand neemt het geld van de kinderen af. Zij moeten het straks ergens verantwoorden.
4. Kijk met de politie naar wie het geld krijgt. Spreek over de tiener als over een kind dat bescherming nodig heeft.
5. Bied thuis iets praktisch aan, deze week nog: eten, opvang na school.`,
    },
    {
      by: 'daan',
      daysAgo: 64,
      text: 'Over punt drie hadden wij intern ruzie. Het voelt alsof je toekijkt. Toch klopt het: toen we een keer wel ingrepen, stonden dezelfde kinderen de volgende avond dubbel zo lang buiten.',
    },
    {
      by: 'orlando',
      daysAgo: 60,
      text: 'Wie spreekt met de tiener? Ik zou dat niet bij de wijkagent leggen. Iemand van het jongerenwerk, buiten, zonder papier. Bij ons zei zo’n tiener na drie wandelingen: "Ik krijg ook op mijn kop als het te weinig is."',
    },
    {
      by: 'bram',
      daysAgo: 53,
      text: 'Dat gesprek is er geweest. Het leek erg op wat jij beschrijft. Er is gemeld bij Veilig Thuis, voor alle kinderen. De verhuurder wacht met de volgende brief tot het eerste overleg.',
    },
    {
      by: 'mark',
      daysAgo: 46,
      text: 'Knap dat de verhuurder wacht. Geef daar ook iets voor terug: een datum waarop ze horen hoe het verdergaat. Anders wordt wachten vanzelf weer een brief.',
    },
    {
      by: 'samira',
      daysAgo: 40,
      text: 'En de ouders? Weten zij dat hun kinderen dit doen, of hebben zij zelf ook geen keus? Dat maakte bij ons alle verschil voor de toon van het gesprek.',
      edited: true,
    },
    {
      by: 'bram',
      daysAgo: 31,
      text: 'Moeder wist het en durfde niets te zeggen. Er speelde een lening bij iemand uit de omgeving. Ze krijgt nu hulp bij de schuld, en de politie kijkt naar degene die leende. De kinderen gaan na school naar de opvang. De avonden zijn stil, ook voor de buren.',
    },
    {
      by: 'annelies',
      daysAgo: 23,
      text: 'Wat een werk, en wat een mooie wending. Houd de opvang en het contact met moeder vast, juist nu de klachten weg zijn. Dat is het moment waarop iedereen denkt dat het klaar is. Een terugkijkmoment na een half jaar helpt. Wil je de les opschrijven voordat je sluit?',
    },
  ],
  closedDaysAgo: 19,
  outcome:
    'Eén regisseur, één plan. Er is gemeld bij Veilig Thuis voor alle kinderen, ook voor de tiener die meekeek. De schuld wordt aangepakt en de politie onderzoekt wie verdiende. De kinderen gaan na school naar de opvang en halen geen geld meer op.',
  lesson: {
    text: 'Klachten over overlast kunnen een signaal van uitbuiting verbergen. Schrijf op wat kinderen doen, niet alleen wat buren horen. Wijs één regisseur aan voordat er nog een brief uitgaat. Pak het geld niet af van het kind, maar kijk wie het krijgt. Zie ook een tiener die meekijkt als een kind dat bescherming nodig heeft. En blijf erbij als het stil wordt.',
    approved: true,
  },
};
