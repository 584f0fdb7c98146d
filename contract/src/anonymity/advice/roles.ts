/** A word near a name, and the role it gives the person. The first that fits counts. */
type Roles = readonly (readonly [pattern: RegExp, role: string])[];

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

const PEOPLE: Roles = [
  [word('fam\\.?|familie|gezin|huishouden'), 'gezin'],
  [word('stiefvader|stiefmoeder|plusvader|plusmoeder'), 'stiefouder'],
  [word('pleegvader|pleegmoeder|pleegouders?'), 'pleegouder'],
  [word('moeder|mama|mam|ma'), 'moeder'],
  [word('vader|papa|pap|pa'), 'vader'],
  [word('opa|oma|grootvader|grootmoeder'), 'grootouder'],
  [
    word(
      'zoon|dochter|zoontje|dochtertje|kind|kindje|kinderen|jongen|jongetje|meisje|meid|baby|peuter|kleuter|leerling|scholier|broertje|zusje|kleinzoon|kleindochter|kleinzoons|tweeling|puber|tiener|jongste|oudste|zusjes|broertjes|zonen|dochters|jongens|meisjes',
    ),
    'kind',
  ],
  [word('jongere|jongeman|jongvolwassene'), 'jongere'],
  [word('broer|broers|zus|zussen'), 'broer of zus'],
  [word('oom|tante|neef|neefje|nicht|nichtje|zwager|schoonzus|schoonvader|schoonmoeder'), 'familielid'],
  [word('vriend|vriendin|vriendje|vriendinnetje|ex|partner|man|vrouw'), 'partner of vriend'],
  [word('buurvrouw|buurman|buren'), 'buur'],
  [word('verdachte|dader|ronselaar|loverboy|handelaar'), 'verdachte'],
  [word('verhuurder|werkgever|baas|huurbaas'), 'derde'],
  [word('meneer|mevrouw|dhr\\.?|mw\\.?|mevr\\.?'), 'volwassene'],
];

const PROFESSIONS: Roles = [
  [word('leerplicht\\p{L}*|lpa'), 'leerplichtambtenaar'],
  [word('wijkagent\\p{L}*'), 'wijkagent'],
  [word('agent\\p{L}*|politie\\p{L}*|rechercheur|brigadier|inspecteur|hoofdagent'), 'politieagent'],
  [word('juf|meester|docent\\p{L}*|leraar|lerares|leerkracht|mentor|intern begeleider|ib.?er'), 'leerkracht'],
  [word('directeur|rector|schoolleider|teamleider|directrice'), 'leidinggevende'],
  [word('jeugdbeschermer|gezinsvoogd|voogd|jeugdreclasseerder'), 'jeugdbeschermer'],
  [word('huisarts|dokter|dr\\.?|kinderarts|jeugdarts|psycholoog|verpleegkundige|arts'), 'zorgverlener'],
  [word('advocaat|mr\\.?|raadsman|raadsvrouw'), 'advocaat'],
  [word('rechter|officier|griffier|ovj'), 'magistraat'],
  [word('wethouder|burgemeester|raadslid'), 'bestuurder'],
  [word('jongerenwerker|maatschappelijk werker|hulpverlener|begeleider|wijkteam\\p{L}*|jeugdwerker'), 'hulpverlener'],
  [word('tolk'), 'tolk'],
  [word('boa|toezichthouder|handhaver|toezicht'), 'toezichthouder'],
];

const NEAR = 32;
const ADULT = 18;

/** The role of somebody in a case, from the words around the name; `years` is an age named right behind it. */
export function personRole(ahead: string, behind: string, years: number | null): string {
  const near = nearest(PEOPLE, ahead, behind);
  if (near !== null && near !== 'volwassene') return near;
  if (years !== null) return years < ADULT ? 'kind' : 'volwassene';
  return near ?? 'persoon';
}

/** The function of a professional, from the words around the name. */
export function professionalRole(ahead: string, behind: string): string {
  return nearest(PROFESSIONS, ahead, behind) ?? 'collega';
}

function nearest(roles: Roles, ahead: string, behind: string): string | null {
  const [front, back] = [ahead.slice(-NEAR).toLowerCase(), behind.slice(0, NEAR).toLowerCase()];
  // What stands directly in front describes best; then in front at all; then behind, within the clause.
  const direct = front.slice(-14);
  const clause = back.split(/[.;!?\n]/)[0] ?? '';
  for (const text of [direct, front.split(/[.;!?\n]/).at(-1) ?? '', clause]) {
    const found = roles.find(([pattern]) => pattern.test(text));
    if (found !== undefined) return found[1];
  }
  return null;
}
