/** How large the place is that a text names, as far as a reader would guess from a generalisation. */
export type PlaceClass = 'large' | 'medium' | 'small' | 'site';

const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s*,\s*/));

// By hand: municipalities of over 100,000 people and the towns they are called after.
const LARGE = list(`
  amsterdam, rotterdam, den haag, 's-gravenhage, utrecht, eindhoven, groningen, tilburg, almere, breda, nijmegen, apeldoorn,
  arnhem, haarlem, haarlemmermeer, hoofddorp, enschede, amersfoort, zaanstad, zaandam, den bosch, 's-hertogenbosch, zwolle,
  leiden, leeuwarden, maastricht, dordrecht, zoetermeer, ede, alphen aan den rijn, westland, emmen, delft, venlo, deventer
`);
// By hand: municipalities of 50,000 to 100,000 people.
const MEDIUM = list(`
  helmond, hilversum, heerlen, oss, amstelveen, sittard, geleen, hengelo, purmerend, schiedam, roosendaal, lelystad,
  voorburg, leidschendam, almelo, hoorn, gouda, vlaardingen, assen, bergen op zoom, capelle aan den ijssel, veenendaal,
  katwijk, zeist, nieuwegein, doetinchem, hoogeveen, terneuzen, roermond, den helder, drachten, heerenveen, barneveld,
  rijswijk, weert, spijkenisse, velsen, heerhugowaard, houten, oosterhout, waalwijk, kampen, woerden, harderwijk, sneek,
  alkmaar, hellevoetsluis, kerkrade, zutphen, middelburg, vlissingen, tiel, veldhoven, meierijstad, krimpenerwaard, altena
`);
const SITE =
  /woonwagen|(?<!\p{L})kamp(?:je)?(?!\p{L})|standplaats|wagenplaats|wagenpark|camping|azc|terrein|vakantiepark|bungalowpark|chaletpark/u;

/** The size class of a place as it was written. */
export function placeClass(place: string): PlaceClass {
  const name = place
    .toLowerCase()
    .replace(/^(?:de |het |'t )?(?:stad|gemeente|dorp) /, '')
    .trim();
  if (SITE.test(name)) return 'site';
  if (LARGE.has(name)) return 'large';
  return MEDIUM.has(name) ? 'medium' : 'small';
}

/** A place in general terms, without an article. */
export function placeNoun(place: string): string {
  const lower = place.toLowerCase();
  if (/woonwagen|wagenplaats|wagenpark|standplaats|(?<!\p{L})kamp(?:je)?(?!\p{L})/u.test(lower))
    return 'woonwagenlocatie';
  if (/camping/.test(lower)) return 'camping';
  if (/park/.test(lower) && /vakantie|bungalow|chalet/.test(lower)) return 'vakantiepark';
  if (/wijk|buurt/.test(lower)) return 'wijk';
  if (/station/.test(lower)) return 'station';
  const size = placeClass(place);
  if (size === 'large') return 'grote gemeente';
  return size === 'medium' ? 'middelgrote gemeente' : 'kleine gemeente';
}
