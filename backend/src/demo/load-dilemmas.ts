import type { DataSource, EntityManager } from 'typeorm';
import { Channel, ChannelEntryRow, ChannelPerson, ReadMark, Stream } from '../channels/index.ts';
import { Dilemma, DilemmaStep, WorkingGroup } from '../dilemmas/index.ts';
import { Organisation } from '../organisations/index.ts';
import { dayOf } from './content/days.ts';
import { dilemmas, type DemoDilemma } from './content/dilemmas.ts';
import { demoId } from './demo-id.ts';
import { eventsOf } from './demo-stream.ts';

const DAY_MS = 86_400_000;
/** Below the channels of the levels. */
const POSITION = 1_000;

/** Load the demo's dilemmas into the demo network; where there are dilemmas already, they are left alone. */
export async function loadDilemmas(database: DataSource): Promise<void> {
  const { manager } = database;
  const home = { id: demoId('organisation', dilemmas[0]?.municipality ?? '') };
  if ((await manager.count(Dilemma)) > 0 || !(await manager.existsBy(Organisation, home))) return;
  const now = new Date();
  await database.transaction(async (within) => {
    for (const dilemma of dilemmas) await loadDilemma(within, dilemma, now);
  });
}

async function loadDilemma(manager: EntityManager, demo: DemoDilemma, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10);
  const id = demoId('dilemma', demo.key);
  const dayAgo = (daysAgo: number) => dayOf(daysAgo, today);
  await manager.insert(Dilemma, {
    id,
    state: demo.state,
    form: demo.form,
    organisationId: demoId('organisation', demo.municipality),
    broughtBy: demoId('member', demo.broughtBy),
    broughtOn: dayAgo(demo.steps[0]?.daysAgo ?? 0),
    movedOn: dayAgo(demo.steps.at(-1)?.daysAgo ?? 0),
    version: demo.steps.length - 1,
    answer: null,
  });
  await manager.insert(
    DilemmaStep,
    demo.steps.map(({ what, quality, daysAgo, note }, version) => ({
      dilemmaId: id,
      version,
      what,
      on: dayAgo(daysAgo),
      quality,
      note: note ?? null,
    })),
  );
  await loadGroup(manager, demo, now);
}

async function loadGroup(manager: EntityManager, demo: DemoDilemma, now: Date): Promise<void> {
  const { key, form, group, steps } = demo;
  const today = now.toISOString().slice(0, 10);
  const dilemmaId = demoId('dilemma', key);
  const channelId = demoId('channel', 'group', key);
  const formed = momentOf(steps.find(({ what }) => what === 'group')?.daysAgo ?? 0, today);
  const closed = steps.find(({ what }) => what === 'group_closed');
  const end = new Date(now.getTime() + group.endsInDays * DAY_MS);
  await manager.insert(WorkingGroup, {
    dilemmaId,
    purpose: group.purpose,
    endsOn: end.toISOString().slice(0, 10),
    leadId: demoId('member', group.lead),
    advice: group.advice?.text ?? null,
    advisedOn: group.advice === undefined ? null : dayOf(group.advice.daysAgo, today),
  });
  await manager.insert(Channel, {
    id: channelId,
    level: 'tactical',
    theme: form.theme,
    name: form.title,
    purpose: group.purpose,
    position: POSITION,
    createdAt: formed,
    dilemmaId,
    closesAt: closed === undefined ? end : momentOf(closed.daysAgo, today),
  });
  const log = messagesOf(channelId, group.messages, now);
  await manager.insert(Stream, { id: channelId, lastSeq: log.length });
  if (log.length > 0) await manager.insert(ChannelEntryRow, log);
  await manager.insert(
    ChannelPerson,
    group.people.map(({ member, capacity, asked, seesAfter }) => ({
      id: demoId('channel person', key, member),
      channelId,
      memberId: demoId('member', member),
      capacity,
      asked: asked ?? null,
      seesAfter: seesAfter ?? 0,
      fromAt: formed,
      toAt: null,
    })),
  );
  // All but the last ones were read: coming in, there is something new.
  const seq = Math.max(0, log.length - 2);
  await manager.insert(
    ReadMark,
    group.people.map(({ member }) => ({ memberId: demoId('member', member), channelId, seq })),
  );
}

const messagesOf = (channelId: string, messages: DemoDilemma['group']['messages'], now: Date): ChannelEntryRow[] =>
  eventsOf(messages, now).map(({ at, message }, index) => ({
    channelId,
    seq: index + 1,
    kind: 'message',
    messageId: demoId('message', channelId, String(index + 1)),
    messageSeq: index + 1,
    authorId: demoId('member', message.by),
    text: message.text,
    at,
    revision: 0,
    editedAt: null,
    redactedAt: null,
    redactedBy: null,
    redactionReason: null,
  }));

const momentOf = (daysAgo: number, today: string): Date => new Date(`${dayOf(daysAgo, today)}T09:00:00Z`);
