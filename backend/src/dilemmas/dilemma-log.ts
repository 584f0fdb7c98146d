import { Injectable } from '@nestjs/common';
import type { Actor, DilemmaAct, DilemmaEvent } from '@netwerkplein/contract';
import type { Kept } from '../guard/index.ts';
import type { Room } from '../kernel/announcer.ts';
import type { AuditAction } from '../kernel/audit-entry.entity.ts';
import { dayOf } from '../kernel/day.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Step } from '../kernel/unit-of-work.ts';
import { DilemmaStep } from './dilemma-step.entity.ts';
import type { OpenDilemma } from './dilemma.access.ts';
import { Dilemma } from './dilemma.entity.ts';
import { fits, qualityOf } from './dilemma.rules.ts';

/** What a step says of itself. */
interface Taken {
  what: DilemmaEvent;
  note: string;
  /** Absent when the dilemma only gains a line in its history. */
  state?: Dilemma['state'];
  answer?: string;
  audit: AuditAction;
  details?: Record<string, string | number | null>;
  kept?: Kept | null;
}

/** Writes what happens to a dilemma: its state, its history, the trail, and who is told. */
@Injectable()
export class DilemmaLog {
  /** @throws Refusal `conflict` when it was changed since the version that was seen, or stands where this cannot be done. */
  expect(act: DilemmaAct, { row, standpoint }: OpenDilemma, version = row.version): void {
    if (row.version !== version || !fits(act, standpoint)) throw new Refusal('conflict');
  }

  /** The dilemma's row is locked: one step after the other. */
  async take(step: Step, actor: Actor, act: DilemmaAct, open: OpenDilemma, taken: Taken): Promise<void> {
    const { row } = open;
    const { what, note, state, answer, audit, details, kept } = taken;
    const version = row.version + 1;
    const on = dayOf(step.at);
    const changes = { ...(state === undefined ? {} : { state }), ...(answer === undefined ? {} : { answer }) };
    await step.manager.update(Dilemma, { id: row.id }, { ...changes, version, movedOn: on });
    const quality = qualityOf(actor, act, open.standpoint);
    await step.manager.insert(DilemmaStep, { dilemmaId: row.id, version, what, on, quality, note: noteOf(note) });
    await step.record({
      action: audit,
      object: { kind: 'dilemma', id: row.id },
      details: { what, quality, ...details, ...kept },
    });
    this.tell(step, open);
  }

  /** Everybody who reads dilemmas, and the people of its group, who need not. */
  tell(step: Step, { row, group }: Pick<OpenDilemma, 'row' | 'group'>): void {
    const rooms: Room[] = ['dilemmas', ...(group?.people ?? []).map(({ id }): Room => `member:${id}`)];
    for (const room of rooms) step.tell([room, { type: 'dilemma.changed', dilemmaId: row.id }]);
  }
}

const noteOf = (note: string): string | null => (note.trim() === '' ? null : note);
