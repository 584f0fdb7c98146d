import { type Finding } from '../finding.ts';
import { type Reading, after, before, each, wholeFinding } from './reading.ts';

// Shapes nothing else has: Belgian since 2010, French and Italian, Hungarian since 2022.
const DISTINCT =
  /(?<![\p{L}\d-])(?:[1-9]-[A-Z]{3}-\d{3}|[A-Z]\d{2}-[A-Z]-\d{3}|[A-Z]{2}-\d{3}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{3}|[A-Z]{1,2}-\d{2,3}-[A-Z]{3}|[A-Z]{3}-[A-Z]{1,2} ?\d{2,4}[EH]?|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{1,4}[EH]?)(?![\p{L}\d-])/gu;
// What a plate of another country may look like, to be believed only near a word about vehicles: one to three groups of
// capitals and digits, with both in it.
const GROUPS =
  /(?<![\p{L}\d-])(?:[A-ZÄÖÜŠĐČĆŽ]{1,3}[- :·]{0,2}\d{1,5}[- ]?[A-Z]{0,3}\d{0,3}|[A-ZÄÖÜ]{1,3}[- :·]{1,2}[A-Z]{1,3}[- ]?\d{1,4}[EH]?|\d{1,3}[- ]?[A-Z]{1,3}[- ]?\d{0,4}[A-Z]{0,2}|[A-Z]{2,3} \d[A-Z\d]{2,4}|\d{4} ?[A-Z]{3}|[A-Z]{2} ?\d{6})(?![\p{L}\d]|-[\p{L}\d])/gu;
const LOWER_GROUPS =
  /(?<![\p{L}\d-])(?:[a-z]{1,3}[- ]?\d{2,5}[- ]?[a-z]{1,3}|[a-z]{1,3}-[a-z]{1,3}[- ]?\d{1,4}|\d-?[a-z]{3}-?\d{3}|[a-z]{2,3} ?\d{4,5})(?![\p{L}\d]|-[\p{L}\d])/gu;
const NAMED =
  /(?:kenteken|kent\.|nummerplaat|nummerbord|plaat|platen|(?:duits|belgisch|pools|roemeens|bulgaars|frans|hongaars|engels|brits|slowaaks|tsjechisch|servisch|kroatisch|italiaans|spaans|litouws|lets|zwitsers|oostenrijks|deens|oekra[iï]ens|portugees|portugese|slowaakse|buitenlands)\w{0,2} (?:auto|bus|busje|wagen|camper|caravan|mercedes|bmw|audi|vrachtwagen))/;
const VEHICLE =
  /(?:auto|wagen|bus|busje|voertuig|scooter|brommer|motor|camper|caravan|aanhanger|taxi|rijdt|reed|rijden|wegreed|volvo|audi|bmw|golf|volkswagen|vw|polo|mercedes|opel|ford|fiat|seat|skoda|peugeot|renault|toyota|kia|dacia|transporter|sprinter|transit)/;
const NOT_A_PLATE =
  /^(?:A\d{1,3}|N\d{1,3}|E\d{1,3}|\d{1,4} ?(?:KM|CM|EUR|KG|UUR|PK|CC|X|JR|U)|(?:OM|OP|IN|EN|OF|TE|DE|NR|ART|LID|PL|BSN|PV|BVH|MDO|OTS|AVG|ZSM|PGA|VOG|GGZ|IQ) ?[-\d ].*|[A-Z]\d|\d[A-Z])$/;

/** Plates of other countries. */
export function foreignPlates(reading: Reading): Finding[] {
  const { text } = reading;
  const findings: Finding[] = [];
  each(DISTINCT, text, (match) => {
    if (!/^(?:PL|BVH|MDO|ISO|NEN|COVID)-/.test(match[0])) findings.push(wholeFinding(match, 'plate'));
  });
  if (!NAMED.test(reading.lower) && !VEHICLE.test(reading.lower)) return findings;
  each(GROUPS, text, (match) => {
    if (believable(match[0]) && near(reading, match, true)) findings.push(wholeFinding(match, 'plate'));
  });
  each(LOWER_GROUPS, text, (match) => {
    const upper = match[0].toUpperCase();
    if (believable(upper) && near(reading, match, false)) findings.push(wholeFinding(match, 'plate'));
  });
  return findings;
}

function believable(plate: string): boolean {
  const bare = plate.replace(/[^\p{L}\d]/gu, '');
  return bare.length >= 5 && bare.length <= 8 && /\d/.test(bare) && /\p{L}/u.test(bare) && !NOT_A_PLATE.test(plate);
}

function near(reading: Reading, match: RegExpExecArray, vehicleWill: boolean): boolean {
  const ahead = before(reading, match.index, 50);
  const named = NAMED.exec(ahead);
  if (named !== null && !/\.\s/.test(ahead.slice(named.index + named[0].length))) return true;
  if (
    /^[ )]{0,2}(?:als|is het|op het|is zijn|is haar)? ?(?:kenteken|nummerplaat)/.test(
      after(reading, match.index + match[0].length, 24),
    )
  ) {
    return true;
  }
  // In brackets or after a comma, right behind the vehicle.
  return (
    vehicleWill && /(?:[(,:]| met| plaat) ?$/.test(ahead) && VEHICLE.test(ahead.slice(-40)) && /[- ]/.test(match[0])
  );
}
