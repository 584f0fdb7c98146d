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
  'in te uit naar bij vlakbij dichtbij vanuit richting nabij omgeving rond rondom rondje buiten binnen achter langs via tussen tot vanaf regio omstreken dorp stad stadje dorpje gehucht eiland',
);

/** Kinds of places; with the name behind them they are one spot. */
export const spots = wordsOrEndings(`
  woonwagencentrum woonwagenkamp woonwagenlocatie woonwagenpark woonwagenterrein woonwagenstandplaats wagenplaats
  wagenkamp kamp kampje camping recreatiepark vakantiepark bungalowpark chaletpark park buurtschap winkelcentrum
  station busstation treinstation parkeerplaats carpoolplaats parkeergarage wooncomplex flat flatgebouw woontoren
  haven jachthaven woonboot industrieterrein bedrijventerrein terrein landgoed hofje volkstuincomplex volkstuin
  sportpark strand recreatieplas zwembad speeltuin boerderij loods villapark kasteel tankstation wegrestaurant
  metrostation plein standplaats kruispunt rotonde viaduct tunnel vliegveld sluis watertoren kampeerterrein trailerpark minicamping kampeerplaats
  asielzoekerscentrum busstation woonwagenkampje wagenkampje zigeunerkamp
`);

/** What a spot may be described by: "de watertoren van Vaals". */
export const landmarks = wordsOrEndings(
  `
  tuin bos bosje park molen kerk brug plas meer viaduct tunnel markt parkeerplek begraafplaats kerkhof vuurtoren bushalte
  halte perron camping sluis kade loods schuur gemaal stuw dijk vliegveld kampje hotel motel bioscoop bibliotheek winkel
  pomp tankstation rotonde steiger flatje dak hangplek jeugdhonk speeltuin ijsbaan kinderboerderij manege kazerne
  `,
  `
  station toren sluis tuin bos brug plas terrein park molen haven kamp kerk school winkel bushalte garage veld plein
  boerderij camping flat centrum strand hal kelder zolder trap ingang parkeerplaats viaduct tunnel fietsenstalling brouwerij fabriek gebouw zwembad vennetje
  `,
);

/** Kinds of places whose name alone is the place. */
export const areas = wordsOrEndings(`
  wijk buurt wijkje buurtje dorp stad plaats plaatsje gehucht stadsdeel kern woonplaats geboorteplaats dorpje stadje
  eiland polder volkswijk achterstandswijk nieuwbouwwijk woonwijk
`);

export const schoolNouns = wordsOrEndings(
  `
  scholen basisschooltje atheneum obs cbs rkbs rkb pcbs pcb gbs ibs dbs kbs sbo so vso pro vmbo mavo havo vwo mbo roc
  aoc hbo ikc kc mavo havo lwoo schippersschool montessorischool praktijkonderwijs isk schakelklas taalklas openbare montessori dalton jenaplan crea campus brede
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
  toko taxi bistro lounge tattooshop gezinshuis kringloopwinkel hostel pension motel stichting kerkje tempel synagoge azc aztje pi jji gevangenis penitentiaire inrichting
  restaurant eetcafe cafe cafetaria snackbar kapper bakkerij slagerij supermarkt pizzeria garage bv mts maatschap vof
  fa firma sportschool creche peuterspeelzaal kdv bso manege kas zorgaanbieder blijf blijf- safehouse parochie circus
  kermis bar coffeeshop slachterij dagbesteding voedselbank makelaardij villa jc mfc mfa hoeve residentie landgoed
  resort jeugdhulp kringloop
 gym vv fc sc dojo`,
  `
  hostel pension stichting kerkje tempel synagoge gevangenis restaurant cafetaria snackbar kapper pizzeria sportschool
  zorgaanbieder parochie manege slachterij verwerking jeugdhulp brouwerij voedselbank drukkerij kinderopvang logistiek
  bouwbedrijf aannemer advocaten toko avondwinkel lunchroom bistro eethuis taxi tattooshop shisha shishalounge lounge
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

/** Short for kinds of schools; what follows is the name, however it is written. */
export const schoolAbbreviations = set(
  'obs cbs rkbs rkb pcbs pcb gbs ibs dbs kbs sbo vso ikc mavo basisschool kleuterschool praktijkschool daltonschool jenaplanschool montessorischool speelleerschool',
);

/** Schools known by one word that is no other word. */
export const schoolBrands = set(`
  aventus noorderpoort zadkine albeda deltion landstede firda curio summa scalda yuverta lentiz aeres cibap nimeto mborijnland talland vonk zonecollege noordwijkcollege graafschapcollege arcus leijgraaf helicon
  wellant wellantcollege citaverde groenhorst edudelta nordwin clusius koningwillem terra rijnijssel hoornbeeck menso gilde friesepoort tabor trajectum helinium bonhoeffer corlaer corderius farel meridiaan axia
  walburg penta ubbo schravenlant spieringshoek vechtdal greijdanus thorbecke agnieten carmel kottenpark bonifatius pius rietveldlyceum etty tinbergen lyceo luzac winford
`);

/** Providers of care and youth help known by one word that is no other word. */
export const careBrands = set(`
  antes yulius lentis levvel pluryn entrea lindenhout tactus iriszorg jellinek brijder kentron novadic dimence mediant accare emergis rivierduinen cordaan philadelphia amerpoort reinaerde cosis humanitas
  siza driestroom altra partou timon youke yorneo elker molendrift jarabee ambiq zozijn arkin inforsa ggzingeest mentrum propersona fivoor transfore kijvelanden oostvaarderskliniek mesdag
  pompestichting rooyse radboudumc erasmusmc umcg lumc amc vumc elisabeth-tweesteden rijnstate isala zuyderland amphia ziekenhuisgroep bernhoven viecuri enver
  youz jeugdformaat ipse middin gemiva schakenbosch intermetzo juzt oosterpoort sterkhuis kompaan prokino hoenderloo hoenderloogroep harreveld teylingereind
  hartelborgt doggershoek keizershof moviera kwintes limor iriszorg kessler enik stoed rcoak verdihuis cosis zorgplus vigere
  estinea aveleijn larcom trias rentray bjb ribw lunet dichterbij severinus sovak amarant koraal sdw tzorg buurtzorg careyn aafje pieter-van-foreest saffier topaz marente
`);
