import { faithAdjectives, originAdjectives, originNouns } from './vocabulary-origins.ts';

/** Adjectives of origin, nationality and faith, without the ending -e; each may also be the language. */
const ADJECTIVES =
  'bulgaars|roemeens|pools|turks|koerdisch|marokkaans|berbers|riffijns|arabisch|syrisch|irakees|iraaks|iraans|afghaans|somalisch|eritrees|ethiopisch|soedanees|nigeriaans|ghanees|guinees|senegalees|kongolees|congolees|angolees|gambiaans|kaapverdisch|surinaams|hindoestaans|creools|javaans|marrons|antilliaans|arubaans|curacaos|dominicaans|colombiaans|braziliaans|venezolaans|peruaans|mexicaans|cubaans|molukse?|indonesisch|indisch|chinees|vietnamees|thais|filipijns|japans|koreaans|pakistaans|indiaas|bengaals|tamil|albanees|kosovaars|servisch|kroatisch|bosnisch|montenegrijns|macedonisch|sloveens|slowaaks|tsjechisch|hongaars|oekraiens|russisch|wit-russisch|moldavisch|georgisch|armeens|azerbeidzjaans|tsjetsjeens|lets|litouws|ests|grieks|maltees|cypriotisch|limburgs|brabants|italiaans|spaans|portugees|joegoslavisch|balkan|oost-europees|zuid-europees|midden-europees|westers|niet-westers|afrikaans|aziatisch|latijns-amerikaans|algerijns|tunesisch|egyptisch|libisch|libanees|palestijns|israelisch|joods|gereformeerd|hervormd|reformatorisch|evangelisch|protestants|islamitisch|moslim|christelijk-orthodox|katholiek|rooms-katholiek|hindoeistisch|boeddhistisch|jezidisch|koptisch|alevitisch|soennitisch|sjiitisch|salafistisch|mongools|oezbeeks|kazachs|roma|sinti|zigeuner|zigeunerachtig|romani|ashkali|jenisch|duits|belgisch|vlaams|frans|engels|brits|iers|schots|amerikaans|canadees|fries';

/** People named by where they come from or what they believe. */
const NOUNS =
  "bulgaar|bulgaren|bulgaarse|roemeen|roemenen|roemeense|pool|polen|poolse|turk|turken|turkse|koerd|koerden|koerdische|marokkaan|marokkanen|marokkaanse|mocro|mocros|mocro's|berber|berbers|syrier|syriers|syrische|irakees|irakezen|iranier|iraniers|afghaan|afghanen|somalier|somaliers|eritreeer|eritreeers|ethiopier|nigeriaan|nigerianen|nigeriaanse|ghanees|ghanezen|surinamer|surinamers|surinaamse|hindoestaan|hindoestanen|antilliaan|antillianen|antilliaanse|curacaoenaar|molukker|molukkers|chinees|chinezen|chinese|vietnamees|vietnamezen|vietnamese|albanees|albanezen|albanese|kosovaar|kosovaren|servier|serviers|kroaat|kroaten|bosnier|bosniers|macedonier|macedoniers|slowaak|slowaken|tsjech|tsjechen|hongaar|hongaren|oekrainer|oekrainers|oekraiense|rus|russen|russin|russische|moldavier|georgier|armenier|armeniers|roma|sinti|sinto|romni|zigeuner|zigeuners|zigeunerin|woonwagenbewoner|woonwagenbewoners|reiziger|kamper|kampers|moslim|moslims|moslima|mormoon|mormonen|soenniet|soennieten|sjiiet|sjiieten|aleviet|alevieten|salafist|protestant|calvinist|jood|joden|christen|christenen|hindoe|hindoes|jezidi|jezidi's|jehova|jehova's|arabier|arabieren|aziaat|afrikaan|afrikaanse|pakistaan|pakistani|algerijn|tunesier|egyptenaar|portugees|portugezen|griek|grieken|italiaan|italianen|spanjaard|duitser|duitsers|belg|belgen";

export const adjectives: ReadonlySet<string> = new Set(
  [...ADJECTIVES.split('|'), ...originAdjectives, ...faithAdjectives].flatMap((word) => [word, inflected(word)]),
);
export const nouns: ReadonlySet<string> = new Set([...NOUNS.split('|'), ...originNouns]);

/** "pools" -> "poolse", "chinees" -> "chinese", "iraans" -> "iraanse". */
function inflected(word: string): string {
  if (word.endsWith('ees')) return `${word.slice(0, -3)}ese`;
  return `${word}e`;
}

const PERSON_NOUNS =
  'gezin|gezinnen|familie|families|meisje|meisjes|jongen|jongens|jongetje|man|mannen|vrouw|vrouwen|moeder|moeders|vader|vaders|ouders|broer|broers|broertje|broertjes|zus|zussen|zusje|zusjes|zoon|zonen|dochter|dochters|kind|kinderen|kindje|jongere|jongeren|opa|oma|grootmoeder|grootvader|tante|oom|neef|nicht|stiefvader|stiefmoeder|schoonmoeder|schoonvader|schoonfamilie|partner|vriend|vriendin|echtgenoot|echtgenote|client|cliente|leerling|leerlingen|tiener|baby|peuter|kleuter|dame|heer|vent|gast|gasten|jeugd|groep|groepje|bende|clan|stel|echtpaar|bruid|bruidegom|weduwe|arbeidsmigrant|arbeidsmigranten|arbeiders|vluchteling|vluchtelingen|statushouder|asielzoeker|nieuwkomer|buurvrouw|buurman|verdachte|verdachten|slachtoffer|slachtoffers|huurder|huurders|verhuurder|bewoner|bewoners|chauffeur|ondernemer|werknemer|werknemers|afkomst|komaf|achtergrond|roots|origine|herkomst|nationaliteit|bloed|huis|paspoort|paspoorten|papieren|identiteitskaart|identiteitsbewijs|id-kaart|id|rijbewijs|documenten|accent|achternaam|gemeenschap|cultuur|geloof|huwelijk|bruiloft|trouwerij|nationaliteiten|tweeling|drieling|kleinkind|kleinkinderen|kleinzoon|kleindochter|persoon|personen|stagiaire|kok|winkelier|eigenaar|bus|busje|familielid|familieleden|gastgezin|moedertje|vadertje|minderjarige|minderjarigen|nichtje|neefje|nichtjes|neefjes|oudere|tienermoeder|loverboy|vriendengroep|kampbewoners|huisbaas|tienermeisje|pleeggezin|vriendje|vriendinnetje|zusters|kerel|knul|jochie|wijk';
export const personNouns: ReadonlySet<string> = new Set(PERSON_NOUNS.split('|'));

/** Beside these an origin belongs to a programme, an authority or a policy. */
export const policyWords: ReadonlySet<string> = new Set(
  "programma|aanpak|platform|ambassade|autoriteiten|overheid|politie|kenteken|kentekens|nummerplaat|nummerbord|wet|wetgeving|recht|rechter|raad|verdrag|regering|gemeente|gemeenten|les|lessen|taal|tolk|vertaling|versie|brief|folder|markt|voetbal|elftal|film|eten|keuken|lunch|hapjes|consulaat|grens|justitie|uitbuiting|arbeidsinspectie|beleid|onderzoek|rapport|strategie|commissie|conferentie|nummer|telefoonnummer|collega|collegas|collega's|zustergemeente|school|scholen|kerk|onderwijs|bisdom|provincie|stad|autoriteit|kinderbescherming|jeugdzorg|consul|dienst|diensten|nieuws|krant|onderzoekers|factsheet|handreiking|ministerie|bedrijf|bank|rekening|site|website|studie|delegatie|partners|congres|schoolplein|vereniging|vrijwilligers|netwerk|werkgroep|voorbeeld|model|auto|voertuig".split(
    '|',
  ),
);
