/** What is asked about a contribution in a dialog. */
export interface PostQuestion {
  what: 'flag' | 'remove';
  id: string;
}
