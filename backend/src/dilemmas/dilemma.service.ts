import { Injectable } from '@nestjs/common';
import {
  dilemmaFields,
  may,
  type Actor,
  type AnswerOf,
  type DilemmaMove,
  type DilemmaView,
  type doors,
  type InputOf,
} from '@netwerkplein/contract';
import { DataSource } from 'typeorm';
import { GroupChannels } from '../channels/index.ts';
import { Guard } from '../guard/index.ts';
import { dayOf } from '../kernel/day.ts';
import { Refusal } from '../kernel/refusal.ts';
import { UnitOfWork } from '../kernel/unit-of-work.ts';
import { DilemmaStep } from './dilemma-step.entity.ts';
import { DilemmaAccess } from './dilemma.access.ts';
import { Dilemma } from './dilemma.entity.ts';
import { DilemmaLog } from './dilemma-log.ts';
import { presentDilemma } from './dilemma.present.ts';
import { actionFor, stateAfter } from './dilemma.rules.ts';

type Brought = InputOf<typeof doors.dilemma.bring>['body'];
type StepAsked = InputOf<typeof doors.dilemma.withdraw>['body'];
type AnswerAsked = InputOf<typeof doors.dilemma.answer>['body'];
/** The moves that are a step and nothing more. */
type Plain = Exclude<DilemmaMove, 'form_group' | 'answer'>;

/** Dilemmas: brought by a municipality, moved by the platform, answered by the Strategisch Beraad. */
@Injectable()
export class DilemmaService {
  constructor(
    private readonly dilemmas: DilemmaAccess,
    private readonly log: DilemmaLog,
    private readonly groups: GroupChannels,
    private readonly guard: Guard,
    private readonly work: UnitOfWork,
    private readonly database: DataSource,
  ) {}

  async list(actor: Actor): Promise<AnswerOf<typeof doors.dilemma.list>> {
    return { items: await this.dilemmas.readable(actor) };
  }

  async view(actor: Actor, id: string): Promise<DilemmaView> {
    const open = await this.dilemmas.open(actor, id, 'dilemma.read');
    const steps = await this.database.manager.find(DilemmaStep, {
      where: { dilemmaId: id },
      order: { version: 'asc' },
    });
    return presentDilemma(actor, open, steps);
  }

  async bring(actor: Actor, { id, form, choices }: Brought): Promise<{ view: DilemmaView; created: boolean }> {
    if (!may(actor, 'dilemma.bring')) throw new Refusal('not_allowed');
    const kept = this.guard.check(Object.fromEntries(dilemmaFields.map((field) => [field, form[field]])), choices);
    const created = await this.work.run(actor.memberId, async (step) => {
      const { manager } = step;
      const found = await manager.findOneBy(Dilemma, { id });
      if (found !== null) {
        if (found.broughtBy !== actor.memberId) throw new Refusal('conflict');
        return false;
      }
      const on = dayOf(step.at);
      const organisationId = await this.dilemmas.municipalityOf(actor, manager);
      const row = { id, form, organisationId, broughtBy: actor.memberId, broughtOn: on, movedOn: on, answer: null };
      await manager.insert(Dilemma, { ...row, state: 'brought', version: 0 });
      const first = { dilemmaId: id, version: 0, on, note: null } as const;
      await manager.insert(DilemmaStep, { ...first, what: 'brought', quality: 'municipality' });
      const details = { organisation: organisationId, ...kept };
      await step.record({ action: 'dilemma.brought', object: { kind: 'dilemma', id }, details }, [
        'dilemmas',
        { type: 'dilemma.changed', dilemmaId: id },
      ]);
      return true;
    });
    return { view: await this.view(actor, id), created };
  }

  /** Take a dilemma one state further, or back to who brought it. */
  async move(actor: Actor, id: string, move: Plain, { version, note, choices }: StepAsked): Promise<DilemmaView> {
    const kept = this.guard.check({ note }, choices);
    await this.work.run(actor.memberId, async (step) => {
      const open = await this.dilemmas.open(actor, id, actionFor(move), step.manager);
      this.log.expect(move, open, version);
      const state = stateAfter(move);
      const audit = move === 'withdraw' ? 'dilemma.withdrawn' : 'dilemma.moved';
      await this.log.take(step, actor, move, open, { what: state, state, note, audit, kept });
    });
    return await this.view(actor, id);
  }

  /** The answer goes back to the platform, and the group that prepared it is done. */
  async answer(actor: Actor, id: string, { version, answer, note, choices }: AnswerAsked): Promise<DilemmaView> {
    const kept = this.guard.check({ answer, note }, choices);
    await this.work.run(actor.memberId, async (step) => {
      const open = await this.dilemmas.open(actor, id, 'dilemma.answer', step.manager);
      this.log.expect('answer', open, version);
      const taken = { what: 'solved', state: 'solved', answer, note, audit: 'dilemma.answered', kept } as const;
      await this.log.take(step, actor, 'answer', open, taken);
      if (open.group?.open) await this.groups.close(step, open.group.channelId);
    });
    return await this.view(actor, id);
  }
}
