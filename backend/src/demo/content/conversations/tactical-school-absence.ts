import type { DemoConversation } from '../shapes.ts';

export const tacticalSchoolAbsence: DemoConversation = {
  channel: 'tactical-school-absence',
  messages: [
    {
      by: 'samira',
      daysAgo: 45,
      time: '10:02',
      text: 'Ik open het rijtje maar. Wij merken dat verzuim vaak begint als "ziek op maandag" en pas opvalt als het patroon er al een half jaar in zit. Wie heeft een manier om het eerder te zien, zonder meteen met de wet op tafel te komen?',
    },
    {
      by: 'noor',
      daysAgo: 45,
      time: '10:20',
      text: 'Vanuit het samenwerkingsverband: spreek met scholen af dat de mentor na de **derde losse ziekmelding** belt met een open vraag. Dus geen "waarom was je er niet", maar "wat maakt maandag lastig?". Het antwoord is vaak praktisch. Oppassen, geen geld voor de bus, te moe van een baantje.',
    },
    {
      by: 'teun',
      daysAgo: 45,
      time: '10:31',
      text: 'Bij ons in Ede doet de leerplichtambtenaar een spreekuur *op* school. Niet als dreiging, gewoon met een pot thee. De helft van de gesprekken gaat niet over verzuim.',
    },
    { by: 'samira', daysAgo: 45, time: '10:34', text: 'Een pot thee als instrument. Maaike, noteer je mee?' },
    {
      by: 'maaike',
      daysAgo: 45,
      time: '10:50',
      text: 'Categorie *methodiek*, werktitel "De theepot". Ik meen het half.',
    },
    {
      by: 'sanne',
      daysAgo: 44,
      time: '09:15',
      text: 'Wij hebben één school waar ik elke week kom en één waar ik alleen kom als het mis is. Raad eens waar het beter gaat.',
    },
    {
      by: 'anouk',
      daysAgo: 43,
      time: '13:02',
      text: 'De vraag die ik aan iedere tafel stel: *wie mist dit kind als het er niet is?* Als niemand daar een naam bij heeft, weten we wat ons te doen staat.',
    },
    { by: 'noor', daysAgo: 43, time: '13:08', text: 'Die is mooi. En pijnlijk.' },
    {
      by: 'femke',
      daysAgo: 40,
      time: '11:20',
      text: 'Wij overwegen voor het eerst een **last onder dwangsom** bij langdurig schoolverzuim. Nieuwegein en Ede hebben daar de meeste ervaring mee. Wat had je graag geweten voordat je begon? Het gaat me om de werkwijze, niet om een concreet gezin.',
    },
    {
      by: 'joost',
      daysAgo: 40,
      time: '14:47',
      text: `Goede vraag, Femke. Ik zet onze lessen op een rij.

**1. Het is een sluitstuk, geen begin.** Een last onder dwangsom werkt alleen als eerst echt hulp is aangeboden en dat ook op papier staat: wat boden we aan, wanneer, en wat was het antwoord?

**2. Maak de last klein en haalbaar.** Niet "het kind gaat naar school", maar bijvoorbeeld: *de ouders zorgen dat het kind op de afgesproken dagen om half negen op school is, of melden zich voor die tijd af.* Wie de last leest, moet precies weten wat er morgen van hem verwacht wordt.

**3. Leg hem uit, aan tafel.** Wij sturen nooit alleen een brief. De leerplichtambtenaar en iemand die het gezin vertrouwt gaan samen langs. Eén legt uit wat er moet, de ander vraagt wat daarvoor nodig is.

**4. Reken uit wat het bedrag dóét.** Een dwangsom die het gezin in de schulden duwt, schaadt het kind. Betrek schuldhulp vooraf en kies een bedrag dat aanzet tot bewegen en niets kapotmaakt.

**5. Spreek af wanneer je stopt.** Zes weken op school? Dan vieren we dat, ook op papier.

**6. Eén persoon houdt contact.** Dezelfde, de hele rit. Wisselt die persoon toch, doe de overdracht dan bij het gezin aan tafel. Wie steeds opnieuw moet beginnen, haakt af.

En de les die hier niet in past: bij ons was in de meeste gevallen de *aankondiging*, met een goed gesprek erbij, genoeg. De dwangsom zelf is zelden geïnd.

Let wel: dit is hoe wij het doen. Laat je eigen jurist naar je eigen beleid en mandaat kijken. Het besluit blijft altijd bij je eigen gemeente.`,
    },
    {
      by: 'femke',
      daysAgo: 40,
      time: '15:02',
      text: 'Joost, dit is goud. Vooral punt vier. Ik merk dat het hier in de discussie meteen over het bedrag gaat.',
    },
    {
      by: 'teun',
      daysAgo: 40,
      time: '15:10',
      text: 'Ik kan alles onderschrijven. Ons punt zeven: **vertel het de school ook**. Wij hadden een keer alles op orde, en toen stond het kind om half negen bij een school die van niets wist.',
    },
    { by: 'samira', daysAgo: 40, time: '15:14', text: 'Oei. Ja.' },
    {
      by: 'bram',
      daysAgo: 39,
      time: '09:30',
      text: "Hoe leg je vast wat er aan hulp is aangeboden, zonder een dossier van veertig pagina's?",
    },
    {
      by: 'joost',
      daysAgo: 39,
      time: '09:52',
      text: 'Eén tabel van één pagina. Datum, wat we aanboden, wie het aanbood, reactie. Meer heeft een rechter niet nodig, en het gezin ook niet.',
      edited:
        'Eén tabel van één pagina: datum, wat we aanboden, wie het aanbood, reactie. Meer heeft een rechter meestal niet nodig, en het gezin ook niet. De tabel hoort in het eigen dossier van de gemeente, niet hier.',
    },
    {
      by: 'thijs',
      daysAgo: 39,
      time: '10:05',
      text: 'Dank dat je dat laatste erbij zet. De *lege* tabel mag natuurlijk wel in het webdossier.',
    },
    { by: 'joost', daysAgo: 39, time: '10:11', text: 'Komt eraan, leeg en wel.' },
    {
      by: 'casper',
      daysAgo: 38,
      time: '10:40',
      text: 'Aanvulling vanuit het OM: begin niet met een dwangsom én een proces-verbaal tegelijk. Dan weet een gezin niet meer met wie het spreekt. Bel ons vooraf en kies samen één route.',
    },
    {
      by: 'joost',
      daysAgo: 38,
      time: '10:44',
      text: 'Helemaal mee eens. Bestuursrecht en strafrecht naast elkaar is voor iedereen verwarrend. Ook voor juristen, maar dat zeggen we niet hardop.',
    },
    {
      by: 'ravi',
      daysAgo: 37,
      time: '13:15',
      text: 'Kleine kanttekening van het maatschappelijk werk. Thuiszitten is soms de *oplossing* die een gezin gevonden heeft voor iets anders: zorg voor een broertje, angst, schaamte over kleding. Neem je die oplossing weg, bied dan iets terug.',
    },
    {
      by: 'noor',
      daysAgo: 37,
      time: '13:22',
      text: 'Ja! Wij regelden een keer kinderopvang voor een jonger kind, en het verzuim van de oudste was in twee weken over.',
    },
    { by: 'samira', daysAgo: 37, time: '13:25', text: 'Dat is goedkoper dan elke dwangsom.' },
    {
      by: 'anouk',
      daysAgo: 36,
      time: '09:05',
      text: `Het denkkader is bij ons teruggebracht tot vier vragen, altijd in deze volgorde:
1. Is het kind veilig?
2. Wat heeft het kind nodig om te leren?
3. Wat hebben de ouders nodig om dat mogelijk te maken?
4. Wat doen we als het niet gebeurt?

Wie met vier begint, krijgt de eerste drie nooit meer beantwoord.`,
    },
    { by: 'sanne', daysAgo: 36, time: '09:08', text: 'Uitgeprint. Hangt naast "wij houden het ritme".' },
    {
      by: 'esra',
      daysAgo: 33,
      time: '14:10',
      text: 'Iemand ervaring met meisjes die tegen het einde van de onderbouw ineens minder komen? Bij ons zien scholen het, maar durven ze het niet te benoemen.',
    },
    {
      by: 'noor',
      daysAgo: 33,
      time: '14:24',
      text: 'We geven mentoren twee zinnen mee: *"Ik zie je minder. Klopt het dat er thuis iets verandert?"* en dan **stil zijn**. De stilte is het moeilijkst.',
    },
    {
      by: 'annelies',
      daysAgo: 33,
      time: '14:40',
      text: 'Goed voorbeeld van handelingsverlegenheid, en heel begrijpelijk. Speelt er mogelijk dwang of een gedwongen verloving, kijk dan ook in het kanaal *Huwelijksdwang en achterlating*. Daar staat waarom je in dat geval eerst het kind alleen spreekt en nog niet de ouders.',
    },
    { by: 'esra', daysAgo: 33, time: '14:43', text: 'Dank. Die volgorde had ik zo niet bedacht.' },
    {
      by: 'teun',
      daysAgo: 31,
      time: '11:00',
      text: 'Leuk nieuws. Een leerling die vorig schooljaar vooral thuis zat, kwam vanochtend uit zichzelf naar het spreekuur. Niet om iets te vragen. Om te zeggen dat de thee op was.',
    },
    { by: 'samira', daysAgo: 31, time: '11:02', text: 'Hier word ik nou heel blij van.' },
    { by: 'thea', daysAgo: 31, time: '11:10', text: 'Dát is vertrouwen.' },
    {
      by: 'daan',
      daysAgo: 30,
      time: '09:45',
      text: 'Hoe gaan jullie om met verzuim als een gezin half in de ene en half in de andere gemeente woont? Twee leerplichtambtenaren, drie scholen, nul overzicht.',
    },
    {
      by: 'sanne',
      daysAgo: 30,
      time: '09:58',
      text: 'Bellen met de collega van de andere gemeente en dan één van de twee aanwijzen als eerste. Bij ons geldt: waar het kind het meest slaapt, daar ligt de eerste taak. De leerplichtwet regelt wie formeel aan zet is, en dat zoek je daarna pas uit.',
    },
    {
      by: 'joost',
      daysAgo: 30,
      time: '10:06',
      text: 'Sanne heeft praktisch gelijk. Juridisch telt de inschrijving. Zoek dat dus wel *dezelfde dag* uit, dan ben je bevoegd als het erop aankomt.',
    },
    {
      by: 'samira',
      daysAgo: 26,
      time: '10:30',
      text: 'Voor het overleg wil Nieuwegein voorstellen om één gezamenlijke brief te maken: de uitnodiging voor een eerste gesprek over verzuim, op B1. Die van ons begon met "Ingevolge artikel". Niemand kwam.',
    },
    {
      by: 'rik',
      daysAgo: 26,
      time: '10:36',
      text: 'Den Bosch steunt. Onze brief heeft een voetnoot. In een uitnodiging.',
    },
    {
      by: 'teun',
      daysAgo: 26,
      time: '10:41',
      text: 'Ede steunt ook. Eerste zin, mijn voorstel: *"We missen uw kind op school en willen graag weten hoe het gaat."*',
    },
    { by: 'noor', daysAgo: 26, time: '10:44', text: 'Niet meer aankomen. Die zin is af.' },
    {
      by: 'bram',
      daysAgo: 25,
      time: '15:05',
      text: 'Werkt belonen trouwens? Wij denken aan iets kleins voor een klas met weinig verzuim.',
    },
    {
      by: 'noor',
      daysAgo: 25,
      time: '15:20',
      text: 'Voorzichtig. Voor het kind dat door thuis niet kán komen, is het dubbel pech: afwezig én de klas mist de taart. Beloon liever *terugkomen* dan *nooit weg zijn*.',
    },
    { by: 'bram', daysAgo: 25, time: '15:22', text: 'Daar had ik niet aan gedacht. Plan in de la.' },
    {
      by: 'kaya',
      daysAgo: 22,
      time: '11:15',
      text: 'Brug naar werk: twee jongeren die bij ons op een werkervaringsplek zitten, wilden wel op een school komen vertellen hoe het bij hen ging. Eerlijk verhaal, ook over de moeilijke jaren. Is daar animo voor?',
    },
    { by: 'samira', daysAgo: 22, time: '11:18', text: 'Ja. Vandaag nog.' },
    {
      by: 'noor',
      daysAgo: 22,
      time: '11:25',
      text: 'Graag, maar bereid het goed voor. Zij bepalen wat ze vertellen, en er komt niets van op sociale media.',
    },
    { by: 'kaya', daysAgo: 22, time: '11:28', text: 'Afgesproken. Dat was ook hun eerste voorwaarde.' },
    {
      by: 'teun',
      daysAgo: 17,
      time: '09:40',
      text: 'Terugkoppeling over de brief: we hebben de nieuwe eerste zin vier weken gebruikt. Van de ouders die we uitnodigden, kwam er opeens meer dan de helft. Geen wetenschap, wel een goed begin.',
    },
    { by: 'joost', daysAgo: 17, time: '09:44', text: 'Ik trek mijn artikel officieel in.' },
    {
      by: 'maaike',
      daysAgo: 16,
      time: '13:30',
      text: 'De brief staat als *instrument* in het webdossier, met dank aan drie gemeenten: https://www.example.nl/webdossier/brief-eerste-gesprek-verzuim',
    },
    {
      by: 'femke',
      daysAgo: 11,
      time: '14:15',
      text: 'Terugkoppeling: onze werkwijze ligt er, met dank aan Joost en Teun. Samen op bezoek, kleine afspraken, schuldhulp vooraf, de school weet ervan. En bovenaan staat: *we hopen dat we hem niet nodig hebben*.',
    },
    { by: 'joost', daysAgo: 11, time: '14:18', text: 'De beste dwangsom is een dwangsom in de la.' },
    { by: 'sanne', daysAgo: 11, time: '14:20', text: 'Tegeltje nummer drie.' },
    {
      by: 'samira',
      daysAgo: 4,
      time: '10:10',
      text: 'Ik maak voor het overleg een overzicht van wat we leerden: open vraag na drie meldingen, spreekuur op school, de brief, de vier vragen, de dwangsom als sluitstuk. Mis ik iets?',
      edited:
        'Ik maak voor het overleg een overzicht van wat we de laatste tijd leerden: open vraag na drie meldingen, spreekuur op school, de brief, de vier vragen, de dwangsom als sluitstuk. Mis ik iets?',
    },
    {
      by: 'ravi',
      daysAgo: 4,
      time: '10:22',
      text: '*Bied iets terug.* Als je de oplossing van een gezin weghaalt, bied dan een andere.',
    },
    { by: 'samira', daysAgo: 4, time: '10:23', text: 'Staat erin. Op één.' },
  ],
};
