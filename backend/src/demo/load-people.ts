import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { Member, RoleGrant, SeatHolding } from '../members/index.ts';
import { Organisation, Seat } from '../organisations/index.ts';
import { hashPassword } from '../sessions/index.ts';
import { members } from './content/members.ts';
import { organisations } from './content/organisations.ts';
import { demoId } from './demo-id.ts';

/** The password of every demo account, and of every key in it; outside a demo there are none. */
export const DEMO_PASSWORD = 'netwerkplein-demo';
const SEATS_SINCE = new Date('2020-01-01T00:00:00Z');

/** The people of the demo and what they may do. Those who are there already stay as they are: an older demo only gets who is new. */
export async function loadPeople(manager: EntityManager, now: Date): Promise<void> {
  await loadOrganisations(manager);
  const there = new Set((await manager.find(Member, { select: { id: true } })).map(({ id }) => id));
  const added = members.filter(({ key }) => !there.has(demoId('member', key)));
  const hashes = await Promise.all(added.map(() => hashPassword(DEMO_PASSWORD)));
  await addNew(
    manager,
    Member,
    added.map(({ key, name, email, organisation }, index) => ({
      id: demoId('member', key),
      name,
      email,
      organisationId: demoId('organisation', organisation),
      status: 'active',
      passwordHash: hashes[index] ?? null,
      createdAt: now,
    })),
  );
  await loadSeats(manager);
  await addNew(
    manager,
    RoleGrant,
    members.flatMap(({ key, roles }) =>
      roles.map(({ role, level }) => ({
        id: demoId('role', key, role, level ?? ''),
        memberId: demoId('member', key),
        role,
        level: level ?? null,
        grantedFrom: SEATS_SINCE,
        grantedTo: null,
        grantedBy: null,
      })),
    ),
  );
}

async function loadOrganisations(manager: EntityManager): Promise<void> {
  await addNew(
    manager,
    Organisation,
    organisations.map(({ key, joinedOn, pilotSubsidised, side, ...organisation }) => ({
      ...organisation,
      side: side ?? null,
      id: demoId('organisation', key),
      joinedOn: organisation.status === 'member' ? joinedOn : null,
      leftOn: null,
      pilotSubsidised: pilotSubsidised ?? null,
    })),
  );
  for (const { key, side } of organisations) {
    if (side !== undefined) await manager.update(Organisation, { id: demoId('organisation', key) }, { side });
  }
}

async function loadSeats(manager: EntityManager): Promise<void> {
  const held = members.flatMap((member) => member.seats.map((seat) => ({ ...member, ...seat })));
  await addNew(
    manager,
    Seat,
    held.map(({ key, organisation, level, capacity }) => ({
      id: demoId('seat', key, level),
      organisationId: demoId('organisation', organisation),
      level,
      capacity,
      validFrom: SEATS_SINCE,
      validTo: null,
    })),
  );
  await addNew(
    manager,
    SeatHolding,
    held.map(({ key, level }) => ({
      id: demoId('holding', key, level),
      seatId: demoId('seat', key, level),
      memberId: demoId('member', key),
      heldFrom: SEATS_SINCE,
      heldTo: null,
      handoverNote: null,
    })),
  );
}

async function addNew<Row extends ObjectLiteral>(
  manager: EntityManager,
  table: EntityTarget<Row>,
  rows: Row[],
): Promise<void> {
  if (rows.length > 0) await manager.createQueryBuilder().insert().into(table).values(rows).orIgnore().execute();
}
