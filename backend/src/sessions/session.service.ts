import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { limits, may, type Actor, type AnswerOf, type doors, type Me, type Notice } from '@netwerkplein/contract';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import type { Room } from '../kernel/announcer.ts';
import { Clock } from '../kernel/clock.ts';
import { Refusal } from '../kernel/refusal.ts';
import { UnitOfWork, type Step } from '../kernel/unit-of-work.ts';
import { Member, MemberAccess } from '../members/index.ts';
import { deviceName } from './device.ts';
import { verifyPassword } from './password.ts';
import { Session } from './session.entity.ts';
import { hashToken } from './session.gatekeeper.ts';
import { SignInLimit } from './sign-in-limit.ts';

interface Attempt {
  email: string;
  password: string;
  address: string;
  device: string | undefined;
  userAgent: string | undefined;
}

/** A session that was opened: the token is told once, for the cookie. */
interface Opened {
  me: Me;
  token: string;
  deviceProof: string;
}

/** Signing in and out. A second factor finds its place between the password and `begin`. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: DataSource,
    private readonly members: MemberAccess,
    private readonly limit: SignInLimit,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `wrong_credentials`, the same for an unknown account, or `too_many`. */
  async open(attempt: Attempt): Promise<Opened> {
    const email = attempt.email.toLowerCase();
    const member = await this.limit.attempt(email, attempt.address, attempt.device, async () => {
      const found = await this.database.manager.findOneBy(Member, { email, status: 'active' });
      const correct = await verifyPassword(attempt.password, found?.passwordHash ?? null);
      if (!correct) await this.recordRefusal(found?.id ?? null);
      return correct ? found : null;
    });
    if (member === null) throw new Refusal('wrong_credentials');
    const token = await this.begin(member.id, deviceName(attempt.userAgent));
    return { me: await this.me(member.id), token, deviceProof: this.limit.deviceProof(email) };
  }

  /** Begin a session for a member whose identity is proven. @returns the token for the cookie. */
  async begin(memberId: string, device: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.work.run(memberId, async (step) => {
      const id = randomUUID();
      const session = {
        id,
        tokenHash: hashToken(token),
        memberId,
        createdAt: step.at,
        lastSeenAt: step.at,
        endedAt: null,
        device,
      };
      await step.manager.insert(Session, session);
      await step.record({ action: 'session.opened', object: { kind: 'session', id } }, sessionsChanged(memberId));
    });
    return token;
  }

  async me(memberId: string): Promise<Me> {
    const member = await this.members.now(memberId);
    if (member === null) throw new Refusal('not_signed_in');
    const { id, name, organisation, email, roles, standings } = member;
    return { member: { id, name, organisation }, email, roles, standings: [...standings] };
  }

  async list(actor: Actor): Promise<AnswerOf<typeof doors.session.list>> {
    const open = await this.openSessions(actor.memberId);
    return {
      items: open.map(({ id, createdAt, lastSeenAt, device }) => ({
        id,
        current: id === actor.sessionId,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        device,
      })),
    };
  }

  /** End one session; ending one that ended already changes nothing. */
  async end(actor: Actor, sessionId: string): Promise<void> {
    const session = await this.database.manager.findOneBy(Session, { id: sessionId });
    if (session === null || !may(actor, 'session.end', { ownerId: session.memberId })) throw new Refusal('not_found');
    if (session.endedAt !== null) return;
    await this.work.run(actor.memberId, async (step) => {
      if (!(await endSession(step, session.id))) return;
      const what = {
        action: 'session.ended',
        object: { kind: 'session', id: session.id },
        details: { member: session.memberId },
      } as const;
      await step.record(what, sessionsChanged(session.memberId));
    });
  }

  async endAll(actor: Actor, memberId: string): Promise<void> {
    const member = await this.members.open(actor, 'session.end', memberId);
    const open = await this.openSessions(member.id);
    await this.work.run(actor.memberId, async (step) => {
      for (const { id } of open) await endSession(step, id);
      const what = {
        action: 'member.sessions-ended',
        object: { kind: 'member', id: member.id },
        details: { count: open.length },
      } as const;
      await step.record(what, sessionsChanged(member.id));
    });
  }

  private async openSessions(memberId: string): Promise<Session[]> {
    const now = this.clock.now().getTime();
    return await this.database.manager.find(Session, {
      where: {
        memberId,
        endedAt: IsNull(),
        createdAt: MoreThan(new Date(now - limits.sessionLength)),
        lastSeenAt: MoreThan(new Date(now - limits.sessionIdle)),
      },
      order: { lastSeenAt: 'desc' },
    });
  }

  private async recordRefusal(memberId: string | null): Promise<void> {
    await this.work.run(null, (step) =>
      step.record({ action: 'session.refused', object: { kind: 'member', id: memberId } }),
    );
  }
}

const sessionsChanged = (memberId: string): [Room, Notice] => [
  `member:${memberId}`,
  { type: 'member.sessions', memberId },
];

/** @returns whether it was still open. */
async function endSession(step: Step, id: string): Promise<boolean> {
  const { affected } = await step.manager.update(Session, { id, endedAt: IsNull() }, { endedAt: step.at });
  await step.signal({ channel: 'session_ended', about: id });
  return affected === 1;
}
