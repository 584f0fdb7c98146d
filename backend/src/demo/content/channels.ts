import type { DemoChannel } from './shapes.ts';

export const channels: readonly DemoChannel[] = [
  {
    key: 'strategic-general',
    level: 'strategic',
    theme: 'general',
    name: 'Algemeen',
    purpose: 'Kort overleg tussen bestuurders, van de ene vergadering tot de volgende.',
  },
  {
    key: 'strategic-child-first',
    level: 'strategic',
    theme: 'child_exploitation',
    name: 'Het kind eerst',
    purpose:
      'Hoe wij als bestuurders zorgen dat een kind dat wordt uitgebuit, als slachtoffer wordt gezien en beschermd.',
  },
  {
    key: 'strategic-care-and-enforcement',
    level: 'strategic',
    theme: 'safety',
    name: 'Handhaven en hulp samen',
    purpose: 'Hoe zorg en handhaving samen optrekken, en wie beslist als ze het niet eens zijn.',
  },
  {
    key: 'strategic-international',
    level: 'strategic',
    theme: 'international',
    name: 'Internationaal',
    purpose: 'Wat wij leren van Europa en andere landen, en wat wij daar willen inbrengen.',
  },
  {
    key: 'strategic-new-municipalities',
    level: 'strategic',
    theme: 'general',
    name: 'Nieuwe gemeenten',
    purpose: 'Aanmeldingen van gemeenten met vergelijkbare vraagstukken, en hoe wij hen verwelkomen.',
  },
  {
    key: 'tactical-general',
    level: 'tactical',
    theme: 'general',
    name: 'Algemeen',
    purpose: 'Praktische vragen, de agenda en alles wat niet in een ander kanaal past.',
  },
  {
    key: 'tactical-school-absence',
    level: 'tactical',
    theme: 'school_absence',
    name: 'Schoolverzuim en leerrecht',
    purpose: 'Wat helpt om ieder kind naar school te krijgen, van een eerste gesprek tot een last onder dwangsom.',
  },
  {
    key: 'tactical-recognising-exploitation',
    level: 'tactical',
    theme: 'child_exploitation',
    name: 'Uitbuiting herkennen',
    purpose: 'Hoe u ziet dat een kind mogelijk wordt uitgebuit, en wat u dan doet.',
  },
  {
    key: 'tactical-housing-nuisance',
    level: 'tactical',
    theme: 'nuisance',
    name: 'Wonen en overlast',
    purpose: 'Wonen, buren en overlast, met oog voor de kinderen achter de voordeur.',
  },
  {
    key: 'tactical-work-perspective',
    level: 'tactical',
    theme: 'work_participation',
    name: 'Werk en perspectief',
    purpose: 'Werkervaringsplekken, rolmodellen en andere manieren om toekomst te bieden.',
  },
  {
    key: 'tactical-forced-marriage',
    level: 'tactical',
    theme: 'forced_marriage',
    name: 'Huwelijksdwang en achterlating',
    purpose:
      'Hoe u veilig handelt als een jongere tot een huwelijk gedwongen wordt of bang is achtergelaten te worden.',
  },
  {
    key: 'tactical-moving-handover',
    level: 'tactical',
    theme: 'housing',
    name: 'Verhuizen en overdragen',
    purpose: 'Hoe de hulp doorgaat als een gezin verhuist of een begeleider wisselt.',
  },
  {
    key: 'tactical-health',
    level: 'tactical',
    theme: 'health',
    name: 'Gezondheid van het kind',
    purpose: 'Wat huisarts, jeugdarts en wijkteam samen voor een kind kunnen doen.',
  },
  {
    key: 'tactical-knowledge-base',
    level: 'tactical',
    theme: 'general',
    name: 'Webdossier',
    purpose: 'Samen schrijven aan het webdossier: nieuwe stukken, herzieningen en wat er nog ontbreekt.',
  },
];
