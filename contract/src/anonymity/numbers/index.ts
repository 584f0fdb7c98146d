import { type Finding } from '../finding.ts';
import { type Normalised, normalise } from '../normalise.ts';
import { findAddresses } from './address.ts';
import { toldAddresses } from './address-told.ts';
import { streetsAlone } from './address-loose.ts';
import { findAges } from './age.ts';
import { findBsn } from './bsn.ts';
import { findCaseNumbers } from './casenumber.ts';
import { findBirthdates, findDates } from './date.ts';
import { type DigitRun, digitRuns } from './digit-runs.ts';
import { findDocuments } from './document.ts';
import { findEmails } from './email.ts';
import { findGps } from './gps.ts';
import { findHandles } from './handle.ts';
import { findIban } from './iban.ts';
import { findKvk } from './kvk.ts';
import { findPhones } from './phone.ts';
import { findPlates } from './plate.ts';
import { findPostcodes } from './postcode.ts';
import { type Reading, read } from './reading.ts';
import { findUrls } from './url.ts';
import { findVNumbers } from './vnumber.ts';

/** Everything number-shaped in a normalised text, in its offsets; findings may overlap. */
export function numberFindings(source: Normalised): Finding[] {
  const reading = read(source.text);
  const runs = digitRuns(reading);
  return [
    ...hardNumbers(reading, runs),
    ...findUrls(reading),
    ...findHandles(reading),
    ...streetsAlone(reading),
    ...toldAddresses(reading),
    ...findDates(reading),
    ...findAges(reading),
    ...findKvk(reading, runs),
  ];
}

/** As `numberFindings`, in the offsets of a text as it was typed. */
export function findNumbers(text: string): Finding[] {
  const source = normalise(text);
  return numberFindings(source).map(({ start, end, type }) => ({
    start: source.at(start),
    end: source.endAt(end),
    type,
  }));
}

/** Only what leads straight to a person or a home; see `detectNumbers`. */
export function hardNumberFindings(source: Normalised): Finding[] {
  const reading = read(source.text);
  return [...hardNumbers(reading, digitRuns(reading)), ...findBirthdates(reading)];
}

function hardNumbers(reading: Reading, runs: readonly DigitRun[]): Finding[] {
  return [
    ...findBsn(reading, runs),
    ...findIban(reading),
    ...findPhones(reading, runs),
    ...findEmails(reading),
    ...findPostcodes(reading),
    ...findPlates(reading),
    ...findAddresses(reading),
    ...findCaseNumbers(reading, runs),
    ...findDocuments(reading),
    ...findVNumbers(reading, runs),
    ...findGps(reading),
  ];
}
