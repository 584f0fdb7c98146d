/** A day, or a week, named in a text. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  /** Four digits, when a year is named. */
  readonly year: number | null;
  /** Day and month in figures without a year ("12/3"), which may as well be something else. */
  readonly bare: boolean;
  /** Written as only a date of birth is. */
  readonly birth?: boolean;
  /** A day without its month, or a feast: counts only where something happens. */
  readonly loose?: boolean;
}
