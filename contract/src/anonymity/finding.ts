/** Kinds that lead straight to a person, a home or a file: these are refused. */
export const hardKinds = [
  'person',
  'bsn',
  'address',
  'postcode',
  'phone',
  'email',
  'url',
  'handle',
  'plate',
  'iban',
  'birthdate',
  'casenumber',
  'gps',
  'document',
  'vnumber',
] as const;

/** Kinds that narrow down who it is about: these ask for a choice. */
export const softKinds = [
  'professional',
  'date',
  'age',
  'place',
  'school',
  'institution',
  'kvk',
  'ethnicity',
  'quasi',
] as const;

export type HardKind = (typeof hardKinds)[number];
export type SoftKind = (typeof softKinds)[number];
export type FindingKind = HardKind | SoftKind;

/** One identifying piece of a text. `start` and `end` are UTF-16 offsets in the text as it was typed, end exclusive. */
export interface Finding {
  start: number;
  end: number;
  type: FindingKind;
}

const hard: ReadonlySet<FindingKind> = new Set(hardKinds);

/** Whether this kind is refused rather than asked about. */
export const isHard = (kind: FindingKind): kind is HardKind => hard.has(kind);
