import type { LogEntry } from './stream-log.ts';
import { LogStream, type PageAsked } from './stream.ts';

/** The logs of one kind that somebody opened, by what they belong to. */
export class Streams<Entry extends LogEntry> {
  private readonly held = new Map<string, LogStream<Entry>>();

  constructor(
    private readonly page: (
      id: string,
      asked: PageAsked,
    ) => ReturnType<ConstructorParameters<typeof LogStream<Entry>>[0]>,
    private readonly changed: (stream: LogStream<Entry>) => void = () => undefined,
  ) {}

  of(id: string): LogStream<Entry> {
    const known = this.held.get(id);
    if (known) return known;
    const stream = new LogStream<Entry>((asked) => this.page(id, asked));
    stream.subscribe(() => this.changed(stream));
    this.held.set(id, stream);
    return stream;
  }

  /** The one that is open, if any. */
  open(id: string): LogStream<Entry> | undefined {
    return this.held.get(id);
  }

  /** An entry that was heard, or that came as the answer to what the member did. */
  receive(id: string, entry: Entry): void {
    this.held.get(id)?.receive(entry);
  }

  /** Drops the logs that the member may no longer read. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const [id, stream] of this.held) {
      if (ids.has(id)) continue;
      stream.close();
      this.held.delete(id);
    }
  }

  /** The server says that this log goes on to a number: an open stream that is behind asks for the rest. */
  reaches(id: string, seq: number): void {
    this.held.get(id)?.reaches(seq);
  }

  catchUp(): void {
    for (const stream of this.held.values()) stream.catchUp();
  }
}
