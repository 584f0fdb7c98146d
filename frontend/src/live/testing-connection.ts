import type { LiveDoor } from '@netwerkplein/contract';
import { ProblemError } from '../api/index.ts';
import type { Connection, ConnectionState, Heard } from './connection.ts';
import { Emitter } from './emitter.ts';

type Answers = Record<string, (input: never) => unknown>;

/** A connection for tests: answers come from functions by event name, what the server says is said by hand. */
export class TestConnection extends Emitter implements Connection {
  readonly asked: { event: string; input: unknown }[] = [];
  heard: Heard | undefined;
  private current: ConnectionState = 'connecting';

  constructor(private readonly answers: Answers = {}) {
    super();
  }

  state = (): ConnectionState => this.current;

  become(state: ConnectionState): void {
    this.current = state;
    this.emit();
  }

  open(heard: Heard): void {
    this.heard = heard;
    this.become('connected');
  }

  close(): void {
    this.heard = undefined;
  }

  async ask<D extends LiveDoor>(door: D, input: unknown): Promise<never> {
    if (this.current !== 'connected') throw new ProblemError('offline');
    this.asked.push({ event: door.event, input });
    const answer = this.answers[door.event];
    return (await answer?.(input as never)) as never;
  }
}
