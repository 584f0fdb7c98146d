import type { DemoConversation } from '../shapes.ts';

export const tacticalWorkPerspective: DemoConversation = {
  channel: 'tactical-work-perspective',
  messages: [
    {
      by: 'kaya',
      daysAgo: 44,
      time: '13:05',
      text: 'Hallo! Ik werk in Lelystad met jongeren die nog nooit iemand in hun omgeving naar een baan hebben zien gaan. **Werkervaringsplekken** zijn bij ons het begin. Hoe vinden jullie werkgevers die begrijpen dat de eerste maand vooral om *op tijd komen* gaat?',
    },
    {
      by: 'esra',
      daysAgo: 44,
      time: '13:20',
      text: 'Wij vragen niet om een plek maar om een persoon. Niet "heeft u een werkplek", maar "heeft u een collega die het leuk vindt om iemand iets te leren". Dat levert andere bedrijven op.',
    },
    {
      by: 'kaya',
      daysAgo: 44,
      time: '13:24',
      text: 'Oh, dat is slim. Een fietsenmaker met geduld is beter dan een groot bedrijf met een portaal.',
    },
    { by: 'david', daysAgo: 44, time: '13:31', text: 'Kan dit op een tegeltje? Sanne spaart ze.' },
    {
      by: 'mark',
      daysAgo: 43,
      time: '10:00',
      text: 'In Tilburg werken we met een vaste jobcoach die ook na de plaatsing blijft. Zes maanden. De meeste uitval bij ons was in week vijf of zes, precies als iedereen denkt dat het goed gaat.',
    },
    { by: 'kaya', daysAgo: 43, time: '10:04', text: 'Week vijf! Bij ons ook. Weet je waarom?' },
    {
      by: 'mark',
      daysAgo: 43,
      time: '10:11',
      text: 'Eerste loonstrook, en dan valt de toeslag lager uit. Reken dat **vooraf** samen uit, op papier, met de ouders erbij als de jongere dat wil.',
    },
    { by: 'femke', daysAgo: 43, time: '10:20', text: 'Dat gaat hier per direct in de werkwijze.' },
    {
      by: 'orlando',
      daysAgo: 40,
      time: '14:45',
      text: 'Hebben jullie ervaring met *rolmodellen*? Wij kennen een paar jonge mensen die na een lastige start hun plek vonden en daar graag over praten. Ik wil ze niet opbranden.',
    },
    {
      by: 'kaya',
      daysAgo: 40,
      time: '14:58',
      text: `Wij hebben een paar jongeren die dat doen. Onze regels:
- niet vaker dan één keer per maand
- altijd met z'n tweeën
- betaald, want hun tijd is ook tijd
- zij kiezen waarover ze **niet** praten
- geen foto's en geen naam in een krantje`,
    },
    { by: 'orlando', daysAgo: 40, time: '15:02', text: '"Zij kiezen waarover ze niet praten." Dank je wel.' },
    {
      by: 'noor',
      daysAgo: 39,
      time: '09:30',
      text: 'Vergeet de combinatie van school en werk niet. Bij ons ging een jongere twee dagen naar school en drie dagen mee met een hovenier. Op papier was dat ingewikkeld. In het echt niet.',
    },
    {
      by: 'samira',
      daysAgo: 39,
      time: '09:36',
      text: "Dat papier wil ik graag van je lenen, Noor. Ik heb precies zo'n vraag liggen.",
    },
    { by: 'noor', daysAgo: 39, time: '09:40', text: 'Stuur ik je, zonder gegevens van de leerling.' },
    {
      by: 'wieke',
      daysAgo: 33,
      time: '11:20',
      text: 'Wat doe je als thuis iemand zegt: "werken loont toch niet"? Ik kom er met cijfers niet doorheen.',
    },
    {
      by: 'ravi',
      daysAgo: 33,
      time: '11:34',
      text: 'Met cijfers win je het zelden. Ik vraag naar *trots*. "Waar wil je over vijf jaar om bekend staan, hier in de straat?" Dan komt er vaak een ander gesprek.',
    },
    { by: 'wieke', daysAgo: 33, time: '11:37', text: 'Ga ik proberen. Spannend wel.' },
    {
      by: 'david',
      daysAgo: 33,
      time: '11:42',
      text: 'Spannend is goed. Als het nooit spannend is, praten we over het weer.',
    },
    {
      by: 'teun',
      daysAgo: 29,
      time: '15:15',
      text: 'Hoe doen jullie dit voor ouders? Bij ons wil een moeder graag werken, maar ze heeft nooit geleerd te plannen met een agenda. Cursus "solliciteren" is dan stap vijf.',
    },
    {
      by: 'esra',
      daysAgo: 29,
      time: '15:28',
      text: 'Stap één bij ons: twee ochtenden per week iets doen in het buurthuis, met koffie en een vaste begroeter. Stap twee: iemand missen als je er niet bent. De rest komt daarna.',
    },
    {
      by: 'teun',
      daysAgo: 29,
      time: '15:30',
      text: '*Iemand missen als je er niet bent.* Dat zei Anouk ook al over school.',
    },
    {
      by: 'femke',
      daysAgo: 24,
      time: '10:10',
      text: 'Voor de ambtelijke kant: de kosten van een werkervaringsplek, wie betaalt dat bij jullie? Jeugd, participatie of veiligheid?',
    },
    {
      by: 'mark',
      daysAgo: 24,
      time: '10:22',
      text: 'Bij ons een potje van drie, met één handtekening. Kostte een jaar om te regelen en scheelt sindsdien elke keer een maand.',
    },
    { by: 'femke', daysAgo: 24, time: '10:25', text: 'Ik herken het jaar. Op naar de maand.' },
    {
      by: 'kaya',
      daysAgo: 16,
      time: '09:50',
      text: 'Mooi bericht: van de jongeren die dit jaar begonnen, is het grootste deel er nog. Eén heeft een contract gekregen en trakteerde vanmorgen op gevulde koeken. Voor het hele team. Van zijn eigen geld.',
      edited:
        'Mooi bericht: van de jongeren die dit jaar begonnen, is het grootste deel er nog. Eén van hen heeft een contract gekregen en trakteerde op gevulde koeken. Voor het hele team, van eigen geld.',
    },
    {
      by: 'thea',
      daysAgo: 16,
      time: '09:54',
      text: 'Gevulde koeken van het eerste salaris. Daar kan geen rapport tegenop.',
    },
    {
      by: 'annelies',
      daysAgo: 9,
      time: '13:15',
      text: 'Kaya, zou je jullie vijf regels voor rolmodellen in het webdossier willen? Twee gemeenten vroegen er deze week naar, los van elkaar.',
    },
    {
      by: 'kaya',
      daysAgo: 9,
      time: '13:20',
      text: 'Ja leuk! De jongeren lezen het eerst zelf. Hun regels, hun tekst.',
    },
    {
      by: 'kaya',
      daysAgo: 2,
      time: '15:10',
      text: 'Ze hebben het gelezen. Er komt een zesde regel bij: **"Zeg niet dat we bijzonder zijn. Zeg wat we doen."**',
    },
    { by: 'orlando', daysAgo: 2, time: '15:13', text: 'En daar kan een heel netwerk het mee doen.' },
  ],
};
