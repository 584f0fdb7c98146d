/** The edit that is open; it lives above the rows, because a row that scrolls away is gone. */
export interface EditState {
  id: string;
  text: string;
  /** The revision that the writer saw. */
  revision: number;
}

/** What is asked about a message in a dialog. */
export interface Question {
  what: 'redact' | 'versions';
  id: string;
}
