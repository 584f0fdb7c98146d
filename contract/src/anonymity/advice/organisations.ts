/** A word that tells the type, and the type in general terms without an article. The first that fits counts. */
type Types = readonly (readonly [pattern: RegExp, noun: string])[];

const SCHOOLS: Types = [
  [/praktijk/, 'school voor praktijkonderwijs'],
  [/\b(?:so|vso|sbo)\b|speciaal/, 'school voor speciaal onderwijs'],
  [/\bisk\b|schakel/, 'school voor nieuwkomers'],
  [/\b(?:roc|mbo)\b/, 'mbo-school'],
  [/basis|\b(?:obs|cbs|rkbs|pcbs|kbs|ikc)\b|groep \d/, 'basisschool'],
  [/college|lyceum|gymnasium|mavo|havo|vwo|vmbo|atheneum|scholengemeenschap|klas/, 'school voor voortgezet onderwijs'],
  [/hogeschool|universiteit|\bhbo\b/, 'hogeschool of universiteit'],
];

const INSTITUTIONS: Types = [
  [/huisarts/, 'huisartsenpraktijk'],
  [/ziekenhuis|kliniek|umc\b|medisch centrum/, 'ziekenhuis'],
  [/gezondheidscentrum|tandarts|apotheek|consultatie/, 'zorgpraktijk'],
  [/kinderdag|kinderopvang|peuter|crèche|\bbso\b|\bkdv\b|gastouder/, 'kinderopvang'],
  [/gezinshuis|pleeg/, 'gezinshuis'],
  [/\bazc\b|asiel/, 'opvanglocatie'],
  [/opvang|safehouse|blijf/, 'opvanglocatie'],
  [/buurthuis|wijkcentrum|dorpshuis|jongerencentrum|jongerenwerk|wijkteam/, 'buurtvoorziening'],
  [/kerk|moskee|synagoge|tempel|parochie|gemeente in/, 'ontmoetingsplek'],
  [/^pi\b|\bpi \p{L}|gevangenis|\bjji\b|\bjc\b|huis van bewaring|detentie/u, 'justitiële inrichting'],
  [/hotel|pension|hostel|motel|camping/, 'verblijfsaccommodatie'],
  [/club|voetbal|sport|vereniging|boks|\bvv\b|\bfc\b|\bsv\b/, 'vereniging'],
  [/uitzend|\bbv\b|b\.v\.|bakkerij|winkel|supermarkt|salon|garage|restaurant|bedrijf|kwekerij|zaak|kapper/, 'bedrijf'],
  [/jeugdzorg|jeugdhulp|ggz|zorg|begeleid/, 'zorgaanbieder'],
];

/** The type of education of a named school; `around` is the text near it. Without an article. */
export function schoolNoun(name: string, around: string): string {
  return typeOf(SCHOOLS, name, around) ?? 'school';
}

/** The type of a named institution; `around` is the text near it. Without an article. */
export function institutionNoun(name: string, around: string): string {
  return typeOf(INSTITUTIONS, name, around) ?? 'instelling';
}

function typeOf(types: Types, name: string, around: string): string | undefined {
  const [inName, near] = [name.toLowerCase(), around.toLowerCase()];
  const fits = (text: string) => types.find(([pattern]) => pattern.test(text))?.[1];
  return fits(inName) ?? fits(near);
}
