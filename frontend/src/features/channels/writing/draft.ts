import type { Draft } from '@netwerkplein/contract';

/** Where a draft is kept: this browser at once, the server for the member's other devices. */
export interface DraftPlaces {
  recall(): string | null;
  remember(value: string): void;
  load(): Promise<Draft>;
  save(text: string): Promise<Draft>;
}

const PAUSE = 600;
/** The server takes no longer text; what is longer waits here. */
const MOST = 8_000;

/** The unsent text of one channel. Letters typed here that the server does not have yet always win. */
export class DraftKeeper {
  text = '';
  private unsaved = false;
  private revision = 0;
  /** The newest revision that another device told of. */
  private told = 0;
  private saving = false;
  private closed = false;
  private show: (text: string) => void = () => undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly places: DraftPlaces) {
    const kept = parsed(places.recall());
    this.text = kept.text;
    this.unsaved = kept.unsaved;
  }

  /** Brings this device and the server together; `show` is told of a text that came from another device. */
  async open(show: (text: string) => void): Promise<void> {
    this.show = show;
    this.closed = false;
    if (this.unsaved) await this.save();
    else await this.fetch();
  }

  write(text: string): void {
    this.text = text;
    this.unsaved = true;
    this.keep();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), PAUSE);
  }

  /** It was sent: forgotten here and everywhere. */
  clear(): void {
    const worth = this.text !== '' || this.revision > 0;
    this.text = '';
    this.unsaved = worth;
    this.keep();
    void this.save();
  }

  /** Another device saved this revision. */
  async heard(revision: number): Promise<void> {
    this.told = Math.max(this.told, revision);
    if (!this.saving) await this.fetch();
  }

  /** At once instead of after the pause: when the page is left, and when the connection is back. */
  async save(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.unsaved || this.saving || this.text.length > MOST) return;
    this.saving = true;
    const { text } = this;
    try {
      const saved = await this.places.save(text);
      this.revision = Math.max(this.revision, saved.revision);
      this.unsaved = this.text !== text;
      this.keep();
    } catch {
      // Kept here; the next letter or connection tries again.
      this.saving = false;
      return;
    }
    this.saving = false;
    if (this.unsaved) await this.save();
    else if (this.told > this.revision) await this.fetch();
  }

  close(): void {
    void this.save();
    this.closed = true;
  }

  private async fetch(): Promise<void> {
    if (this.unsaved || (this.told > 0 && this.told <= this.revision)) return;
    try {
      const draft = await this.places.load();
      if (this.closed || this.unsaved || draft.revision < this.revision) return;
      this.revision = draft.revision;
      if (draft.text === this.text) return;
      this.text = draft.text;
      this.keep();
      this.show(draft.text);
    } catch {
      // What this browser has stays.
    }
  }

  private keep(): void {
    this.places.remember(JSON.stringify({ text: this.text, unsaved: this.unsaved }));
  }
}

function parsed(kept: string | null): { text: string; unsaved: boolean } {
  try {
    const { text, unsaved } = JSON.parse(kept ?? '{}') as { text?: unknown; unsaved?: unknown };
    return { text: typeof text === 'string' ? text : '', unsaved: unsaved === true };
  } catch {
    return { text: '', unsaved: false };
  }
}
