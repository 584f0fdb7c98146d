import type { Found } from '@netwerkplein/contract';
import type { FindingKind } from '@netwerkplein/contract/anonymity';
import type { Language } from '../i18n/language.tsx';

/** Something in a text that can lead to a person. Offsets are UTF-16, end exclusive. */
export interface Hit {
  start: number;
  end: number;
  type: FindingKind;
  /** Leads straight to a person: never in a case. */
  hard: boolean;
  /** A number that leads straight to a person: nowhere at all. */
  number: boolean;
  /** Why it stands out, in one sentence of the reader's language. */
  reason: string;
  /** What can stand in its place; empty when it can only go. */
  replacement: string;
}

/** Several details that each say little, and together point at somebody. */
export interface Combination {
  reason: string;
}

/** What a text is read beside. */
export interface Around {
  /** Under which people address each other here: these stand for nobody. */
  names: readonly string[];
  /** What was said before: details may point at somebody only together with it. */
  earlier: readonly string[];
}

export interface Asked {
  /** Texts that are read together, each by its name. */
  texts: Readonly<Record<string, string>>;
  language: Language;
  around?: Around | undefined;
  /** What the server found: then this is described instead of looking again. */
  told?: readonly Found[];
}

export interface Answer {
  hits: Readonly<Record<string, readonly Hit[]>>;
  combination: Combination | null;
}

/** Reads texts for what can lead to a person. Nothing leaves the browser for it. */
export interface Guard {
  look(asked: Asked): Promise<Answer>;
}
