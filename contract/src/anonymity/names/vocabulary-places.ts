const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before a place in a sentence. */
export const locatives = set(
  'in te uit naar bij vanuit richting nabij omgeving rond rondom rondje buiten binnen achter langs via tussen tot vanaf regio omstreken dorp stad stadje dorpje gehucht eiland',
);

/** Kinds of places; with the name behind them they are one spot. */
export const spots =
  /^(?:woonwagen(?:centrum|kamp|locatie|park|terrein|standplaats)|wagen(?:plaats|kamp)|kamp|kampje|camping|recreatiepark|vakantiepark|bungalowpark|chaletpark|park|buurtschap|winkelcentrum|station|busstation|treinstation|parkeerplaats|carpoolplaats|parkeergarage|wooncomplex|flat|flatgebouw|woontoren|haven|jachthaven|woonboot|industrieterrein|bedrijventerrein|terrein|landgoed|hofje|volkstuin(?:complex)?|sportpark|strand|recreatieplas|zwembad|speeltuin|boerderij|loods|villapark|kasteel|tankstation|wegrestaurant|metrostation|plein|standplaats)$/;

/** Kinds of places whose name alone is the place. */
export const areas =
  /^(?:wijk|buurt|wijkje|buurtje|dorp|stad|plaats|plaatsje|gehucht|stadsdeel|kern|woonplaats|geboorteplaats|dorpje|stadje|eiland|polder|volkswijk|achterstandswijk|nieuwbouwwijk|woonwijk)$/;

export const schoolNouns =
  /^(?:school|scholen|basisschool|basisschooltje|\w*school|\w*college|\w*lyceum|\w*gymnasium|atheneum|obs|cbs|rkbs|rkb|pcbs|pcb|gbs|ibs|dbs|kbs|sbo|so|vso|pro|vmbo|mavo|havo|vwo|mbo|roc|aoc|hbo|ikc|kc|kindcentrum|\w*kindcentrum|praktijkonderwijs|mytylschool|isk|schakelklas|taalklas|academie|\w*academie|openbare|montessori\w*|dalton\w*|jenaplan\w*|vrijeschool|crea|campus|brede)$/;
export const schoolNames =
  /^(?:college|lyceum|gymnasium|school|atheneum|basisschool|scholengemeenschap|kindcentrum|\p{Lu}?\p{Ll}+(?:college|lyceum|school|gymnasium|atheneum))$/iu;
export const schoolContext = set('op naar van bij school leerling leerlinge klas juf meester mentor directeur docent');

/** Kinds of organisations that care for, house, employ or gather people. */
export const institutionNouns =
  /^(?:\w*opvang(?:huis|locatie|groep|centrum)?|\w*hotel|hostel|pension|motel|praktijk|\w*praktijk|\w*gezondheidscentrum|\w*centrum|buurthuis|\w*huis|\w*tehuis|stichting|\w*kerk|kerk|kerkje|gemeente|moskee|\w*moskee|tempel|synagoge|\w*kliniek|\w*ziekenhuis|azc|aztje|pi|jji|gevangenis|penitentiaire|inrichting|\w*instelling|instelling|\w*groep|woongroep|leefgroep|behandelgroep|restaurant|eetcafe|cafe|cafetaria|snackbar|kapper|kapsalon|\w*salon|bakkerij|slagerij|supermarkt|shoarmazaak|pizzeria|\w*zaak|\w*winkel|uitzendbureau|\w*bureau|garage|autobedrijf|\w*bedrijf|bv|mts|maatschap|vof|fa|firma|sportschool|\w*club|\w*vereniging|vereniging|\w*verblijf|creche|peuterspeelzaal|kinderopvang|kdv|bso|gastouderbureau|zorgboerderij|\w*boerderij|manege|kwekerij|\w*kwekerij|kas|zorginstelling|zorgaanbieder|ggz-instelling|gezinshuis|blijf|blijf-\w+|blijfgroep|safehouse|woonvoorziening|\w*voorziening|verpleeghuis|verzorgingshuis|woonzorgcentrum|apotheek|parochie|pinkstergemeente|broedergemeente|\w*gemeente|circus|kermis|discotheek|club|bar|coffeeshop|massagesalon|nagelstudio|\w*studio|\w*atelier|slachterij|distributiecentrum|fabriek|\w*fabriek|schoonmaakbedrijf|jeugdhonk|\w*honk|inloophuis|dagbesteding|voedselbank|\w*handel|\w*paleis|\w*theek|\w*kraam|\w*service|\w*transport|\w*verhuur|\w*montage|\w*techniek|makelaardij|\w*kantoor|villa|jc|mfc|mfa|hoeve|residentie|landgoed|resort|jeugdhulp|\w*kiosk|\w*genootschap|\w*instituut|\w*zorg|kringloop|kringloopwinkel)$/;

/** Last parts of a single capitalised word that make it an institution: "Schaepmanhuis", "Alfonsuskerk". */
export const institutionEndings =
  /^\p{Lu}\S*(?:huis|kerk|moskee|kliniek|hof|hoeve|oord|stichting|kazerne|kapel|tempel|opvang|gemeente|mavo|havo|school|college|lyceum|groep|centrum|haven|park|flat|toren|bos|borgh|burcht|veste)$/u;
/** Homes of people under guard or care that are called by their town. */
export const guarded = /^(?:pi|azc|jji|ggz|hvb|pbc|dji|p\.i\.|poli|kdv)$/;

/** Near a municipality that acts, meets or is named as a partner. */
export const officialWords = set(`
  gemeente gemeenten stadhuis gemeentehuis bijeenkomst overleg congres vergadering training collega collega's collegas rechtbank gerechtshof provincie regio pilot proeftuin deelnemers conferentie symposium werkbezoek
  studiedag netwerkdag raadhuis college burgemeester wethouder politie-eenheid eenheid arrondissement parket veiligheidsregio ggd hof waterschap universiteit hogeschool zaal locatie locaties vergaderlocatie vestiging trein
  deelname pilots kantoor netwerk beraad samenwerking arrest uitspraak themamiddag netwerkbijeenkomst regiobijeenkomst werkgroep workshop kennissessie werksessie excursie vergaderen platform aanpak model voorbeeld gastheer
`);
