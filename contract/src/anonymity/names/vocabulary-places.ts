const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const LONGEST_ENDING = 14;

/** A vocabulary of whole words and of endings of compounds; asked like a pattern, without one's cost. */
function wordsOrEndings(words: string, endings = ''): { test(key: string): boolean } {
  const whole = set(words);
  const tails = set(endings);
  return {
    test(key) {
      if (whole.has(key)) return true;
      const longest = Math.min(key.length, LONGEST_ENDING);
      for (let length = 3; length <= longest; length += 1) if (tails.has(key.slice(-length))) return true;
      return false;
    },
  };
}

/** Before a place in a sentence. */
export const locatives = set(
  'in te uit naar bij vanuit richting nabij omgeving rond rondom rondje buiten binnen achter langs via tussen tot vanaf regio omstreken dorp stad stadje dorpje gehucht eiland',
);

/** Kinds of places; with the name behind them they are one spot. */
export const spots = wordsOrEndings(`
  woonwagencentrum woonwagenkamp woonwagenlocatie woonwagenpark woonwagenterrein woonwagenstandplaats wagenplaats
  wagenkamp kamp kampje camping recreatiepark vakantiepark bungalowpark chaletpark park buurtschap winkelcentrum
  station busstation treinstation parkeerplaats carpoolplaats parkeergarage wooncomplex flat flatgebouw woontoren
  haven jachthaven woonboot industrieterrein bedrijventerrein terrein landgoed hofje volkstuincomplex volkstuin
  sportpark strand recreatieplas zwembad speeltuin boerderij loods villapark kasteel tankstation wegrestaurant
  metrostation plein standplaats
`);

/** Kinds of places whose name alone is the place. */
export const areas = wordsOrEndings(`
  wijk buurt wijkje buurtje dorp stad plaats plaatsje gehucht stadsdeel kern woonplaats geboorteplaats dorpje stadje
  eiland polder volkswijk achterstandswijk nieuwbouwwijk woonwijk
`);

export const schoolNouns = wordsOrEndings(
  `
  scholen basisschooltje atheneum obs cbs rkbs rkb pcbs pcb gbs ibs dbs kbs sbo so vso pro vmbo mavo havo vwo mbo roc
  aoc hbo ikc kc praktijkonderwijs isk schakelklas taalklas openbare montessori dalton jenaplan crea campus brede
 scholengemeenschap`,
  `
  school college lyceum gymnasium kindcentrum academie
`,
);
export const schoolNames =
  /^(?:college|lyceum|gymnasium|school|atheneum|basisschool|scholengemeenschap|kindcentrum|\p{Lu}?\p{Ll}+(?:college|lyceum|school|gymnasium|atheneum))$/iu;
export const schoolContext = set('op naar van bij school leerling leerlinge klas juf meester mentor directeur docent');

/** Kinds of organisations that care for, house, employ or gather people. */
export const institutionNouns = wordsOrEndings(
  `
  hostel pension motel stichting kerkje tempel synagoge azc aztje pi jji gevangenis penitentiaire inrichting
  restaurant eetcafe cafe cafetaria snackbar kapper bakkerij slagerij supermarkt pizzeria garage bv mts maatschap vof
  fa firma sportschool creche peuterspeelzaal kdv bso manege kas zorgaanbieder blijf blijf- safehouse parochie circus
  kermis bar coffeeshop slachterij dagbesteding voedselbank makelaardij villa jc mfc mfa hoeve residentie landgoed
  resort jeugdhulp kringloop
 gym vv fc sc dojo`,
  `
  opvanghuis opvanglocatie opvanggroep opvangcentrum opvang hotel praktijk gezondheidscentrum centrum huis tehuis
  kerk moskee kliniek ziekenhuis instelling groep salon zaak winkel bureau bedrijf club vereniging verblijf boerderij
  kwekerij voorziening gemeente studio atelier fabriek honk handel paleis theek kraam service transport verhuur
  montage techniek kantoor kiosk genootschap instituut zorg
 garage bakkerij slagerij rijschool hal boot wasserette`,
);

/** Last parts of a single capitalised word that make it an institution: "Schaepmanhuis", "Alfonsuskerk". */
export const institutionEndings =
  /^\p{Lu}\S*(?:huis|kerk|moskee|kliniek|hof|hoeve|oord|stichting|kazerne|kapel|tempel|opvang|gemeente|mavo|havo|school|college|lyceum|groep|centrum|haven|park|flat|toren|bos|borgh|burcht|veste)$/u;
/** Homes of people under guard or care that are called by their town. */
export const guarded = wordsOrEndings(`
  pi azc jji ggz hvb pbc dji p.i. poli kdv
`);

/** Near a municipality that acts, meets or is named as a partner. */
export const officialWords = set(`
  gemeente gemeenten stadhuis gemeentehuis bijeenkomst overleg congres vergadering training collega collega's collegas rechtbank gerechtshof provincie regio pilot proeftuin deelnemers conferentie symposium werkbezoek
  studiedag netwerkdag raadhuis college burgemeester wethouder politie-eenheid eenheid arrondissement parket veiligheidsregio ggd hof waterschap universiteit hogeschool zaal locatie locaties vergaderlocatie vestiging trein
  deelname pilots kantoor netwerk beraad samenwerking arrest uitspraak themamiddag netwerkbijeenkomst regiobijeenkomst werkgroep workshop kennissessie werksessie excursie vergaderen platform aanpak model voorbeeld gastheer
`);
