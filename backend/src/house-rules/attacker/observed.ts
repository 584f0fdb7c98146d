/** What one co-reader can note down of a participant in one case: nothing here was asked of the server's insides. */
export interface Observed {
  participantId: string;
  label: string;
  /** Place in the list of participants. */
  place: number;
  posts: {
    id: string;
    seq: number;
    /** The day that it bears. */
    on: string;
    /** When it came in, in hours since the observer began: whoever keeps the page open can write that down. */
    arrived: number;
  }[];
}

/** One case as a co-reader noted it, and — for marking the attacker's work — who is who. */
export interface ObservedCase {
  /** Cases of the same round lay open side by side. */
  round: number;
  /** Place in the list of cases. */
  place: number;
  byMember: Map<string, Observed>;
}
