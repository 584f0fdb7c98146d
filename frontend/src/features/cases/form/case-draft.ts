import { caseForm, emptyForm, type CaseForm, type CaseView, type Choice, type Found } from '@netwerkplein/contract';
import { codeOf, type FailureCode, ProblemError } from '../../../api/index.ts';
import type { Kept, Verdict } from '../../../guard/index.ts';

const isEmpty = (form: CaseForm): boolean => JSON.stringify(form) === JSON.stringify(emptyForm);

/** Where a case is kept while it is written: this browser at once, the server as soon as it holds nothing that leads to a person. */
export interface CasePlaces {
  recall(): string | null;
  remember(value: string): void;
  forget(): void;
  load(): Promise<CaseView>;
  start(form: CaseForm, choices: Choice[]): Promise<CaseView>;
  save(form: CaseForm, revision: number, choices: Choice[]): Promise<CaseView>;
  /** What the guard says of exactly this form. */
  read(form: CaseForm): Promise<Verdict>;
  /** The server found something that the page did not. */
  refused(found: readonly Found[], form: CaseForm): void;
}

export type SaveState =
  | 'new'
  | 'saving'
  | 'saved'
  /** Here only: it still holds something that leads to a person. */
  | 'held'
  /** Here only: the server was not reached, or does not take cases yet. */
  | FailureCode;

export interface CaseDraftView {
  status: 'loading' | 'ready' | 'failed';
  failure: FailureCode | undefined;
  form: CaseForm;
  kept: Kept;
  save: SaveState;
  /** As the server has it; absent until it has. */
  view: CaseView | undefined;
  /** It was changed elsewhere as well: this is what stands there. */
  elsewhere: CaseView | undefined;
}

const PAUSE = 800;

/** One case that is being written. What was typed here and is not on the server yet is never lost. */
export class CaseDraft {
  private shown: CaseDraftView = {
    status: 'loading',
    failure: undefined,
    form: emptyForm,
    kept: {},
    save: 'new',
    view: undefined,
    elsewhere: undefined,
  };
  private unsaved = false;
  private revision: number | null = null;
  private saving: Promise<boolean> | undefined;
  private closed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly places: CasePlaces,
    fresh: boolean,
  ) {
    const kept = parsed(places.recall());
    if (kept) {
      this.unsaved = kept.unsaved;
      this.revision = kept.revision;
      this.shown = { ...this.shown, form: kept.form, kept: kept.kept };
    }
    // What the server does not have yet is only here.
    if (kept?.revision === null || (fresh && !kept)) this.shown = { ...this.shown, status: 'ready' };
  }

  state = (): CaseDraftView => this.shown;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  async open(): Promise<void> {
    this.closed = false;
    if (this.shown.status === 'ready' && this.revision === null) {
      if (this.unsaved) await this.save();
      return;
    }
    try {
      this.take(await this.places.load());
    } catch (error) {
      const failure = codeOf(error);
      // Without a connection one goes on with what this browser has.
      if (this.unsaved && failure !== 'not_found') this.show({ status: 'ready', save: failure });
      else this.show({ status: 'failed', failure });
    }
  }

  write(part: Partial<CaseForm>): void {
    this.changed({ form: { ...this.shown.form, ...part } });
  }

  keep(kept: Kept): void {
    this.changed({ kept });
  }

  /** At once instead of after the pause. Answers whether the server has it all now. */
  async save(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.saving) await this.saving;
    if (!this.unsaved) return this.revision !== null;
    if (this.closed || this.shown.elsewhere) return false;
    this.saving = this.send().finally(() => (this.saving = undefined));
    return await this.saving;
  }

  /** What was written here replaces what stands elsewhere. */
  async mine(): Promise<void> {
    this.revision = this.shown.elsewhere?.revision ?? this.revision;
    this.unsaved = true;
    this.show({ elsewhere: undefined });
    this.remember();
    await this.save();
  }

  theirs(): void {
    const { elsewhere } = this.shown;
    if (!elsewhere) return;
    this.unsaved = false;
    this.show({ elsewhere: undefined });
    this.take(elsewhere);
  }

  /** It was handed in or thrown away: nothing of it stays in this browser. */
  forget(): void {
    clearTimeout(this.timer);
    this.unsaved = false;
    this.closed = true;
    this.places.forget();
  }

  close(): void {
    if (this.unsaved) void this.save();
    clearTimeout(this.timer);
  }

  private changed(part: Partial<CaseDraftView>): void {
    this.show(part);
    this.unsaved = true;
    this.remember();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), PAUSE);
  }

  private take(view: CaseView): void {
    const { revision } = view;
    if (this.unsaved && this.revision !== revision && !same(view.form, this.shown.form)) {
      this.show({ status: 'ready', view, elsewhere: view, save: 'conflict' });
      return;
    }
    const mine = this.unsaved && !same(view.form, this.shown.form);
    this.revision = revision;
    this.unsaved = mine;
    this.show({ status: 'ready', view, save: mine ? 'saving' : 'saved', ...(mine ? {} : { form: view.form }) });
    this.remember();
    if (mine) void this.save();
  }

  private async send(): Promise<boolean> {
    const { form } = this.shown;
    if (this.revision === null && isEmpty(form)) return false;
    this.show({ save: 'saving' });
    try {
      const verdict = await this.places.read(form);
      if (verdict.blocks + verdict.asks > 0) {
        this.show({ save: 'held' });
        return false;
      }
      const { revision, places } = this;
      const { choices } = verdict;
      const view = await (revision === null ? places.start(form, choices) : places.save(form, revision, choices));
      return this.sent(form, view);
    } catch (error) {
      await this.failed(error, form);
      return false;
    }
  }

  private sent(form: CaseForm, view: CaseView): boolean {
    this.revision = view.revision;
    this.unsaved = this.shown.form !== form;
    this.show({ view, save: this.unsaved ? 'saving' : 'saved' });
    this.remember();
    if (this.unsaved) this.timer = setTimeout(() => void this.save(), PAUSE);
    return !this.unsaved;
  }

  private async failed(error: unknown, form: CaseForm): Promise<void> {
    const code = codeOf(error);
    this.show({ save: code === 'identifying' ? 'held' : code });
    if (code === 'identifying' && error instanceof ProblemError)
      this.places.refused(error.problem?.findings ?? [], form);
    if (code !== 'conflict') return;
    const elsewhere = await this.places.load().catch(() => undefined);
    if (elsewhere) this.show({ elsewhere, view: elsewhere });
  }

  private remember(): void {
    if (this.closed) return;
    const { form, kept } = this.shown;
    this.places.remember(JSON.stringify({ form, kept, revision: this.revision, unsaved: this.unsaved }));
  }

  private show(part: Partial<CaseDraftView>): void {
    this.shown = { ...this.shown, ...part };
    for (const listener of [...this.listeners]) listener();
  }
}

const same = (one: CaseForm, other: CaseForm): boolean => JSON.stringify(caseForm.parse(one)) === JSON.stringify(other);

interface Stored {
  form: CaseForm;
  kept: Kept;
  revision: number | null;
  unsaved: boolean;
}

function parsed(stored: string | null): Stored | undefined {
  try {
    const { form, kept, revision, unsaved } = JSON.parse(stored ?? 'null') as Record<string, unknown>;
    return {
      form: caseForm.parse({ ...emptyForm, ...(form as object) }),
      kept: (kept ?? {}) as Kept,
      revision: typeof revision === 'number' ? revision : null,
      unsaved: unsaved === true,
    };
  } catch {
    return undefined;
  }
}
