import type { DemoConversation } from '../shapes.ts';

export const tacticalForcedMarriage: DemoConversation = {
  channel: 'tactical-forced-marriage',
  messages: [
    {
      by: 'annelies',
      daysAgo: 45,
      time: '13:10',
      text: 'In dit kanaal praten we over huwelijksdwang en achterlating. Eén afspraak vooraf, en die meen ik: **geen zaken hier**. Ook niet in bedekte termen. Voor een casus is er een eigen plek, voor spoed zijn er 112 en Veilig Thuis.',
    },
    { by: 'yvonne', daysAgo: 45, time: '13:18', text: 'Goed dat het bovenaan staat.' },
    {
      by: 'sanne',
      daysAgo: 43,
      time: '14:02',
      text: 'Basisvraag dan maar, want ik heb dit nog nooit gehad en wil niet pas gaan lezen als het zover is. Wat is het allereerste wat ik doe, als een jongere tegen mij zegt "ik moet trouwen"?',
    },
    {
      by: 'thijs',
      daysAgo: 43,
      time: '14:20',
      text: `Heel goed dat je het nú vraagt. In volgorde:
1. Geloof de jongere en zeg dat ook.
2. Vraag: *wanneer verwacht je dat er iets gebeurt?* Dat bepaalt hoeveel tijd je hebt.
3. Vraag hoe je veilig contact houdt. Dus niet zomaar bellen.
4. Bel dezelfde dag Veilig Thuis. Het Landelijk Knooppunt Huwelijksdwang en Achterlating denkt mee.
5. Ga **niet** bemiddelen met de familie. Hoe logisch dat ook voelt.`,
    },
    { by: 'sanne', daysAgo: 43, time: '14:24', text: 'Nummer vijf zou ik dus fout hebben gedaan.' },
    {
      by: 'thijs',
      daysAgo: 43,
      time: '14:26',
      text: 'Bijna iedereen. Het is ons hele vak om met ouders te praten. Hier is het soms het gevaarlijkste wat je kunt doen.',
    },
    {
      by: 'birgit',
      daysAgo: 40,
      time: '11:10',
      text: 'Aanvulling: spreek de jongere **alleen**. Dus niet met een zus erbij, hoe lief die ook is.',
    },
    {
      by: 'noor',
      daysAgo: 36,
      time: '10:30',
      text: 'Wat kan een school doen als een leerling vertelt bang te zijn om na een lange vakantie niet terug te mogen?',
    },
    {
      by: 'annelies',
      daysAgo: 36,
      time: '10:52',
      text: 'Neem het serieus en wacht niet tot de vakantie begint. Samen met Veilig Thuis en de jongere kun je een paar dingen regelen: een afspraak over contact, een kopie van papieren op een veilige plek, iemand die alarm slaat als het contact stopt. Er bestaat een verklaring die een jongere vooraf kan invullen. In het webdossier staat waar je die vindt: https://www.example.nl/webdossier/achterlating-voorkomen',
    },
    { by: 'noor', daysAgo: 36, time: '10:58', text: 'En wie is "iemand die alarm slaat"?' },
    {
      by: 'annelies',
      daysAgo: 36,
      time: '11:04',
      text: 'Iemand met naam en telefoonnummer, die het ook zelf weet. "De school" is geen iemand.',
    },
    {
      by: 'olaf',
      daysAgo: 31,
      time: '13:25',
      text: 'Vanuit jeugdbescherming: er zijn maatregelen die snel kunnen, tot aan een verbod om met een kind het land uit te gaan. Dat gaat via de Raad en de kinderrechter. Bel dus vroeg. Liever drie keer voor niets dan één keer te laat.',
    },
    { by: 'birgit', daysAgo: 31, time: '13:30', text: 'Onderschrijf ik. Onze spoedlijn is er ook buiten kantoortijd.' },
    {
      by: 'ravi',
      daysAgo: 25,
      time: '09:40',
      text: 'Ik mis in onze gesprekken soms de jongens. Ook zij worden onder druk gezet, en ze krijgen nog minder de vraag.',
    },
    {
      by: 'thijs',
      daysAgo: 25,
      time: '09:46',
      text: 'Klopt helemaal. Onze voorbeeldvragen waren te veel aan meisjes gericht. Ik pas ze aan.',
    },
    {
      by: 'wieke',
      daysAgo: 18,
      time: '14:30',
      text: 'Hoe hou je dit vol als professional? Ik had vorige maand een gesprek waar ik nog steeds aan denk.',
    },
    {
      by: 'thea',
      daysAgo: 18,
      time: '14:41',
      text: 'Niet alleen. Wij praten na met iemand die er *niet* bij was. Een kwartier, dezelfde dag. Dat is geen luxe maar gereedschap.',
    },
    { by: 'wieke', daysAgo: 18, time: '14:44', text: 'Dank je, Thea. Ik ga het vragen.' },
    {
      by: 'sanne',
      daysAgo: 9,
      time: '10:05',
      text: 'Ik heb de vijf stappen van Thijs op een kaartje in mijn telefoonhoesje. Ik hoop dat het er nooit uit hoeft.',
    },
  ],
};
