import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { CaseForm, CaseView, Choice } from '@netwerkplein/contract';
import { ProblemError } from '../../../api/index.ts';
import { caseView, fullForm } from '../testing-cases.ts';
import { CaseDraft, type CasePlaces } from './case-draft.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});
const pass = (time: number) => jest.advanceTimersByTimeAsync(time);

/** A server with one case, and a browser that remembers. */
class World implements CasePlaces {
  stored: string | null = null;
  server: CaseView | undefined;
  failure: ProblemError | undefined;
  blocks = 0;
  readonly told: unknown[] = [];
  choices: Choice[] = [];

  recall = () => this.stored;
  remember = (value: string) => void (this.stored = value);
  forget = () => void (this.stored = null);
  read = () => Promise.resolve({ blocks: this.blocks, asks: 0, choices: this.choices });
  refused = (...told: unknown[]) => void this.told.push(told);

  load = async () => this.answer();
  start = async (form: CaseForm) => {
    if (this.failure) throw this.failure;
    this.server = caseView({ state: 'draft', form, revision: 0 });
    return this.server;
  };
  save = async (form: CaseForm, revision: number) => {
    if (this.failure) throw this.failure;
    if (this.server?.revision !== revision) throw new ProblemError('conflict');
    this.server = { ...this.server, form, revision: revision + 1 };
    return this.server;
  };

  private answer(): CaseView {
    if (this.failure) throw this.failure;
    if (!this.server) throw new ProblemError('not_found');
    return this.server;
  }
}

async function opened(world: World, fresh = false) {
  const draft = new CaseDraft(world, fresh);
  await draft.open();
  return draft;
}
const existing = () => {
  const world = new World();
  world.server = caseView({ state: 'draft', form: fullForm, revision: 4 });
  return world;
};

describe('a case that is being written', () => {
  it('begins at the server with the first words, and not before', async () => {
    const world = new World();
    const draft = await opened(world, true);
    await pass(5_000);
    expect(world.server).toBeUndefined();
    draft.write({ title: 'Kind thuis' });
    await pass(1_000);
    expect(world.server).toMatchObject({ form: { title: 'Kind thuis' }, revision: 0 });
    draft.write({ title: 'Kind vaak thuis' });
    await pass(1_000);
    expect(world.server).toMatchObject({ form: { title: 'Kind vaak thuis' }, revision: 1 });
    expect(draft.state().save).toBe('saved');
  });

  it('stays in the browser while it holds something that leads to a person', async () => {
    const world = new World();
    world.blocks = 1;
    const draft = await opened(world, true);
    draft.write({ title: 'Jan' });
    await pass(1_000);
    expect(draft.state().save).toBe('held');
    expect(world.server).toBeUndefined();
    world.blocks = 0;
    draft.write({ title: 'Een kind' });
    await pass(1_000);
    expect(world.server?.form.title).toBe('Een kind');
  });

  it('survives a reload without a connection', async () => {
    const world = existing();
    const draft = await opened(world);
    world.failure = new ProblemError('offline');
    draft.write({ question: 'Wat nu?' });
    await pass(1_000);
    expect(draft.state().save).toBe('offline');
    const again = await opened(world);
    expect(again.state()).toMatchObject({ status: 'ready', form: { question: 'Wat nu?' } });
    world.failure = undefined;
    await again.save();
    expect(world.server).toMatchObject({ form: { question: 'Wat nu?' }, revision: 5 });
  });

  it('takes what another device wrote, when nothing is unsaved here', async () => {
    const world = existing();
    await opened(world);
    world.server = caseView({ state: 'draft', form: { ...fullForm, title: 'Elders' }, revision: 5 });
    expect((await opened(world)).state()).toMatchObject({ form: { title: 'Elders' }, save: 'saved' });
  });

  it('keeps both texts when it was changed elsewhere as well, until the writer chooses', async () => {
    const world = existing();
    const draft = await opened(world);
    world.server = caseView({ state: 'draft', form: { ...fullForm, title: 'Elders' }, revision: 5 });
    draft.write({ title: 'Hier' });
    await pass(1_000);
    expect(draft.state()).toMatchObject({
      save: 'conflict',
      form: { title: 'Hier' },
      elsewhere: { form: { title: 'Elders' } },
    });
    await draft.mine();
    expect(world.server).toMatchObject({ form: { title: 'Hier' }, revision: 6 });
    world.server = caseView({ state: 'draft', form: { ...fullForm, title: 'Weer elders' }, revision: 9 });
    draft.write({ title: 'Weer hier' });
    await pass(1_000);
    draft.theirs();
    expect(draft.state()).toMatchObject({ form: { title: 'Weer elders' }, save: 'saved', elsewhere: undefined });
  });

  it('tells the guard what the server found', async () => {
    const world = existing();
    const draft = await opened(world);
    const findings = [{ field: 'question', start: 0, end: 3, type: 'quasi' }];
    world.failure = new ProblemError('identifying', {
      type: 'about:blank',
      title: 'x',
      status: 422,
      code: 'identifying',
      findings,
    });
    draft.write({ question: 'Die buurman' });
    await pass(1_000);
    expect(draft.state().save).toBe('held');
    expect(world.told).toEqual([[findings, expect.objectContaining({ question: 'Die buurman' })]]);
  });

  it('leaves nothing in the browser once it is handed in', async () => {
    const world = existing();
    const draft = await opened(world);
    draft.write({ question: 'Wat nu?' });
    expect(world.stored).not.toBeNull();
    draft.forget();
    await pass(5_000);
    expect(world.stored).toBeNull();
    expect(world.server?.revision).toBe(4);
  });

  it('says so when there is no such case', async () => {
    expect((await opened(new World())).state()).toMatchObject({ status: 'failed', failure: 'not_found' });
  });
});
