/** Sizes and times that both sides hold each other to. Lengths count UTF-16 code units, times are milliseconds unless the name says otherwise. */
export const limits = {
  messageLength: 8_000,
  caseTitleLength: 120,
  caseTextLength: 4_000,
  /** What a second look or a request explains. */
  noteLength: 1_000,
  /** A case without a contribution for so many days closes by itself (mission §5). */
  caseQuietDays: 90,
  /** Days after closing until nobody can find out any more who wrote what. */
  caseNamesDays: 30,
  /** Days after sharing until the text goes, closed or not. */
  caseTermDays: 365,
  /** People whom one working group can have at most. */
  groupSize: 40,
  /** A working group ends at the latest so many days after it was formed. */
  groupDays: 365,
  /** Entries in one history or catch-up page. */
  pageSize: 50,
  pageSizeMax: 200,
  /** An unread badge counts no further; the page then says "99+". */
  unreadCount: 100,
  emailLength: 254,
  passwordLength: 200,
  /** A session ends this long after its last use. */
  sessionIdle: 12 * 60 * 60 * 1_000,
  /** A session ends this long after it began, used or not. */
  sessionLength: 7 * 24 * 60 * 60 * 1_000,
  /** A composer repeats "is typing" at most this often; a reader forgets it after twice as long. */
  typingInterval: 3_000,
} as const;
