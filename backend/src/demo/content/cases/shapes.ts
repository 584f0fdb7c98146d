import type { CaseForm, RemovalReason } from '@netwerkplein/contract';

export interface DemoPost {
  /** Who wrote it. A reader of the case never learns this; a specialist speaks for the office. */
  by: string;
  /** Calendar days before today; see `../days.ts`. A case tells no time of the day. */
  daysAgo: number;
  /** As it stands now: a case does not keep an earlier text. Empty once removed. */
  text: string;
  edited?: true;
  /** Somebody called it recognisable: out of sight until its second look. */
  hidden?: RemovalReason;
  removed?: { by: 'writer' | 'moderator' | 'privacy_officer'; reason: RemovalReason };
}

export interface DemoCase {
  key: string;
  /** Who brought it in. */
  by: string;
  state: 'shared' | 'closed' | 'in_review' | 'blocked' | 'draft';
  /** When it was shared, or last saved where it was not shared yet. */
  daysAgo: number;
  form: CaseForm;
  posts: DemoPost[];
  /** Of a closed case. */
  closedDaysAgo?: number;
  outcome?: string;
  lesson?: { text: string; approved: boolean };
}
