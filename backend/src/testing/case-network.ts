import { randomUUID } from 'node:crypto';
import { doors, selfCheck, type CaseEntry, type CaseForm, type PartnerSide } from '@netwerkplein/contract';
import { keyHolders } from './key-holder.ts';
import type { Person } from './person.ts';
import type { World } from './world.ts';

/** Enough people for a name to protect somebody, with keys for both halves of it. */
export interface CaseNetwork {
  /** Six members of six municipalities. */
  writers: [Person, Person, Person, Person, Person, Person];
  moderator: Person;
  privacyOfficer: Person;
  specialist: Person;
}

export async function caseNetwork(world: World): Promise<CaseNetwork> {
  await keyHolders(world);
  const writer = () => world.tacticalMember();
  return {
    writers: [await writer(), await writer(), await writer(), await writer(), await writer(), await writer()],
    moderator: await world.member({ kind: 'knowledge_centre', roles: [{ role: 'moderator' }] }),
    privacyOfficer: await world.member({ kind: 'association', roles: [{ role: 'privacy_officer' }] }),
    specialist: await world.member({ kind: 'knowledge_centre', roles: [{ role: 'specialist' }] }),
  };
}

/** A form that says enough and names nobody. */
export const aForm = (changes: Partial<CaseForm> = {}): CaseForm => ({
  title: 'Een kind dat wegblijft van school',
  theme: 'school_absence',
  concern: 'worries',
  safetySteps: ['reporting_code'],
  children: 'two_three',
  ages: ['12-15'],
  since: 'months',
  municipality: 'medium',
  behaviour: 'Het kind is al langer niet op school en is overdag alleen thuis.',
  involved: ['school', 'attendance_officer'],
  tried: 'Er is een gesprek geweest met de ouders, zonder effect.',
  question: 'Hoe krijgen we het gesprek weer op gang?',
  openTo: [],
  ...changes,
});

/** A draft of this person; gives its id. */
export async function draftCase(asker: Person, changes: Partial<CaseForm> = {}): Promise<string> {
  const id = randomUUID();
  const { status, problem } = await asker.call(doors.case.start, { body: { id, form: aForm(changes) } });
  if (status !== 201) throw new Error(`starting a case was answered with ${status} ${problem.code}`);
  return id;
}

export async function handIn(asker: Person, caseId: string): Promise<void> {
  const { body: view } = await asker.call(doors.case.view, { params: { id: caseId } });
  const body = { revision: view.revision, selfCheck: [...selfCheck.options] };
  const { status } = await asker.call(doors.case.submit, { params: { id: caseId }, body });
  if (status !== 200) throw new Error(`handing in was answered with ${status}`);
}

/** A case that everybody who may can read. */
export async function sharedCase(
  { writers: [asker], moderator }: CaseNetwork,
  { by = asker, openTo = [] }: { by?: Person; openTo?: PartnerSide[] } = {},
): Promise<string> {
  const caseId = await draftCase(by, { openTo });
  await handIn(by, caseId);
  const { status } = await moderator.call(doors.review.decideCase, {
    params: { id: caseId },
    body: { verdict: 'share' },
  });
  if (status !== 204) throw new Error(`sharing was answered with ${status}`);
  return caseId;
}

/** Contribute, and give the entry; null while it waits. */
export async function contributes(
  person: Person,
  caseId: string,
  text: string,
  id: string = randomUUID(),
): Promise<CaseEntry | null> {
  const { status, body, problem } = await person.call(doors.casePost.post, {
    params: { id: caseId },
    body: { id, text },
  });
  if (status !== 201 && status !== 202) throw new Error(`contributing was answered with ${status} ${problem.code}`);
  return body.entry;
}

/** As `contributes`, when it must be placed at once. */
export async function says(person: Person, caseId: string, text: string): Promise<CaseEntry> {
  const entry = await contributes(person, caseId, text);
  if (entry === null) throw new Error('the contribution waits');
  return entry;
}
