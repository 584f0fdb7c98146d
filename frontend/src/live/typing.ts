import { limits } from '@netwerkplein/contract';
import { Emitter } from './emitter.ts';

const nobody: readonly string[] = [];

/** Who is writing where, by member id; forgotten when their message comes or nothing is heard any more. Never stored. */
export class Typing extends Emitter {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly writers = new Map<string, readonly string[]>();
  private readonly told = new Map<string, number>();

  in = (channelId: string): readonly string[] => this.writers.get(channelId) ?? nobody;

  heard(channelId: string, memberId: string): void {
    const key = `${channelId}/${memberId}`;
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => this.forget(channelId, memberId), 2 * limits.typingInterval),
    );
    if (this.in(channelId).includes(memberId)) return;
    this.writers.set(channelId, [...this.in(channelId), memberId]);
    this.emit();
  }

  forget(channelId: string, memberId: string): void {
    const key = `${channelId}/${memberId}`;
    clearTimeout(this.timers.get(key));
    if (!this.timers.delete(key)) return;
    this.writers.set(
      channelId,
      this.in(channelId).filter((id) => id !== memberId),
    );
    this.emit();
  }

  /** Whether it is time to tell the others again that the member is writing here. */
  due(channelId: string, now = Date.now()): boolean {
    if (now - (this.told.get(channelId) ?? -Infinity) < limits.typingInterval) return false;
    this.told.set(channelId, now);
    return true;
  }

  /** The message was sent: the next letter is a new beginning. */
  begun(channelId: string): void {
    this.told.delete(channelId);
  }

  close(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    this.writers.clear();
    this.told.clear();
  }
}
