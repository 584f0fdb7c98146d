import type { DemoConversation } from '../shapes.ts';

export const tacticalMovingHandover: DemoConversation = {
  channel: 'tactical-moving-handover',
  messages: [
    {
      by: 'bram',
      daysAgo: 44,
      time: '10:30',
      text: 'Onderwerp waar we allemaal mee zitten: een gezin verhuist en **alles begint opnieuw**. Nieuwe gemeente, nieuwe gezichten, dezelfde zorgen. Hoe zorgen we dat een kind niet de rekening betaalt van onze gemeentegrenzen?',
    },
    {
      by: 'anouk',
      daysAgo: 44,
      time: '10:44',
      text: 'Bij ons staat in het plan altijd één regel: *wat doen we als het gezin verhuist?* En die bespreken we met het gezin. Zo is het geen verrassing en kunnen ze zelf zeggen wie er mag bellen.',
    },
    {
      by: 'bram',
      daysAgo: 44,
      time: '10:47',
      text: 'Vooraf dus, en samen. Klinkt logisch. Wij bedachten het altijd achteraf.',
    },
    {
      by: 'sanne',
      daysAgo: 43,
      time: '09:05',
      text: 'Kunnen we hier niet gewoon een lijstje bijhouden van gezinnen die verhuizen, zodat we elkaar kunnen waarschuwen?',
    },
    {
      by: 'edwin',
      daysAgo: 43,
      time: '09:20',
      text: 'Begrijpelijk, Sanne, maar dat moeten we echt niet doen. Dit netwerk volgt geen mensen. We delen kennis en we kennen elkaar. Als er een **wettelijke grond** is om gegevens over te dragen, bel je de collega rechtstreeks en leg je het in je eigen systeem vast.',
    },
    {
      by: 'sanne',
      daysAgo: 43,
      time: '09:24',
      text: 'Duidelijk. Dan vraag ik het anders: hoe weet ik *wie* ik moet bellen?',
    },
    {
      by: 'edwin',
      daysAgo: 43,
      time: '09:27',
      text: 'Dát kunnen we wel regelen. Onder *Netwerk* staat per gemeente wie het aanspreekpunt is.',
    },
    {
      by: 'mark',
      daysAgo: 40,
      time: '13:30',
      text: 'Onze ervaring met een **warme overdracht**: drie mensen aan één tafel. De oude regisseur, de nieuwe regisseur en het gezin. Een halfuur. De oude zegt wat goed ging, het gezin zegt wat het nodig heeft, de nieuwe zegt wanneer ze elkaar weer zien.',
    },
    { by: 'yvonne', daysAgo: 40, time: '13:38', text: 'En de zorgen dan?' },
    {
      by: 'mark',
      daysAgo: 40,
      time: '13:43',
      text: 'Die komen ook op tafel, met het gezin erbij. Is dat niet veilig voor het kind, dan loopt het natuurlijk anders: via Veilig Thuis of de gezinsvoogd.',
    },
    {
      by: 'joost',
      daysAgo: 37,
      time: '11:00',
      text: 'Juridische noot: **toestemming** is niet altijd de juiste grond, omdat een gezin zich niet vrij voelt om nee te zeggen tegen de gemeente. Kijk welke wettelijke taak je uitvoert, en informeer het gezin wél altijd, tenzij dat het kind in gevaar brengt.',
      edited:
        'Juridische noot: **toestemming** is niet altijd de juiste grond, omdat een gezin zich vaak niet vrij voelt om nee te zeggen tegen de gemeente. Kijk eerst welke wettelijke taak je uitvoert, en overleg met je functionaris gegevensbescherming. Informeer het gezin wél altijd, tenzij dat het kind in gevaar brengt.',
    },
    {
      by: 'daan',
      daysAgo: 37,
      time: '11:04',
      text: 'Dit is de duidelijkste uitleg die ik erover gelezen heb. En ik heb er veel gelezen.',
    },
    {
      by: 'samira',
      daysAgo: 31,
      time: '15:00',
      text: 'School is vaak de vergeten schakel. Het kind is in de ene gemeente uitgeschreven en in de andere nog niet ingeschreven. Die weken daartussen zijn voor een kind een eeuwigheid.',
    },
    {
      by: 'noor',
      daysAgo: 31,
      time: '15:06',
      text: 'Spreek af: **uitschrijven pas als er ingeschreven is.** De wet wil het, de praktijk vergeet het.',
    },
    {
      by: 'olaf',
      daysAgo: 25,
      time: '10:40',
      text: 'Bij ons verhuist soms ook de jeugdbeschermer. Van team, bedoel ik. Voor een gezin is dat hetzelfde als een verhuizing.',
    },
    {
      by: 'thea',
      daysAgo: 25,
      time: '10:45',
      text: 'Zo waar. Wij kondigen het een maand van tevoren aan en doen het laatste bezoek samen.',
    },
    {
      by: 'bram',
      daysAgo: 22,
      time: '09:30',
      text: 'Veldhoven dient dit in voor het overleg: *een handreiking warme overdracht, één pagina, voor gemeenten onderling*. Wie schrijft mee?',
    },
    { by: 'anouk', daysAgo: 22, time: '09:34', text: 'Ik. En graag iemand die aan de **ontvangende** kant zat.' },
    { by: 'esra', daysAgo: 22, time: '09:41', text: 'Dat zijn wij vaak. Enschede schrijft mee.' },
    {
      by: 'esra',
      daysAgo: 10,
      time: '10:20',
      text: 'Eerste versie is klaar. Het zijn anderhalve pagina. De halve is van Joost.',
    },
    { by: 'joost', daysAgo: 10, time: '10:22', text: 'Ik had er drie.' },
  ],
};
