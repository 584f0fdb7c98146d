import {
  emptyForm,
  type CaseEntry,
  type CaseForm,
  type CaseView,
  type ListedCase,
  type Participant,
} from '@netwerkplein/contract';

export const id = (number: number) => `0198d2f0-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const caseId = id(21);

const someone = (number: number, label: string, more: Partial<Participant> = {}): Participant => ({
  id: id(number),
  label,
  office: null,
  asker: false,
  silenced: false,
  ...more,
});
export const fern = someone(11, 'Heldere Varen', { asker: true });
export const oak = someone(12, 'Stille Eik');
export const specialist = someone(13, '', { office: 'specialist' });
export const mine = someone(15, 'Vroege Korenbloem');

export const fullForm: CaseForm = {
  ...emptyForm,
  title: 'Kind bijna nooit op school',
  theme: 'school_absence',
  concern: 'worries',
  behaviour: 'Het oudste kind is vooral thuis.',
  tried: 'Twee huisbezoeken.',
  question: 'Hoe hielden jullie contact?',
};

type SelfGiven = Partial<CaseView['self']>;
export const caseView = ({
  self = {},
  ...given
}: Partial<Omit<CaseView, 'self'>> & { self?: SelfGiven } = {}): CaseView => ({
  id: caseId,
  state: 'shared',
  form: fullForm,
  revision: 0,
  participants: [fern, oak],
  audience: {
    readers: 14,
    organisations: ['Gemeente Ede', 'Gemeente Veldhoven'],
    openTo: [],
    namesGoneOn: null,
    purgeOn: '2027-03-03',
  },
  self: {
    participant: null,
    asker: false,
    mayPost: true,
    mayReview: false,
    openedOn: null,
    waiting: [],
    ...self,
  },
  lastSeq: 0,
  readSeq: 0,
  note: null,
  lesson: null,
  ...given,
});

export const listed = (view: CaseView, given: Partial<ListedCase> = {}): ListedCase => ({
  id: view.id,
  title: view.form.title,
  theme: view.form.theme,
  state: view.state,
  mine: view.self.asker,
  active: 'today',
  unread: 0,
  readSeq: view.readSeq,
  lastSeq: view.lastSeq,
  ...given,
});

export const ready = { writers: 14, writersNeeded: 5, organisations: 9, organisationsNeeded: 3, keysReady: true };

/** A server's log of one case for tests: the contract's rules for entries and pages, in memory. */
export class TestCaseLog {
  readonly entries: CaseEntry[] = [];

  post(participant: Participant, text: string, given: Partial<CaseEntry> = {}): CaseEntry {
    const seq = this.entries.length + 1;
    const { silenced: _, ...writer } = participant;
    return this.add({
      seq,
      kind: 'post',
      id: id(1_000 + seq),
      postSeq: seq,
      participant: writer,
      text,
      on: new Date().toISOString().slice(0, 10),
      revision: 0,
      edited: false,
      hidden: false,
      removed: null,
      ...given,
    });
  }

  change(postSeq: number, kind: CaseEntry['kind'], part: Partial<CaseEntry>): CaseEntry {
    const held = this.standing.find((entry) => entry.postSeq === postSeq);
    if (!held) throw new Error(`no contribution ${postSeq}`);
    const seq = this.entries.length + 1;
    return this.add({ ...held, ...part, seq, kind, revision: held.revision + 1 });
  }

  get standing(): CaseEntry[] {
    return [...new Map(this.entries.map((entry) => [entry.postSeq, entry])).values()];
  }

  page(after: number | undefined) {
    const items = after === undefined ? this.standing : this.entries.filter(({ seq }) => seq > after);
    return { items, lastSeq: this.entries.length, more: false };
  }

  private add(entry: CaseEntry): CaseEntry {
    this.entries.push(entry);
    return entry;
  }
}
