/** Something that a page can follow with useSyncExternalStore. */
export class Emitter {
  private readonly listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  protected emit(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
