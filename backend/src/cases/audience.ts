import { Inject, Injectable } from '@nestjs/common';
import type { AnswerOf, doors, PartnerSide } from '@netwerkplein/contract';
import { Refusal } from '../kernel/refusal.ts';
import { SETTINGS, type Settings } from '../kernel/settings.ts';
import { MemberAccess, type CaseReader } from '../members/index.ts';
import { Vault } from '../vault/index.ts';

/** Who reads a case now, and whether that is enough people to hide among. */
@Injectable()
export class Audience {
  constructor(
    private readonly members: MemberAccess,
    private readonly vault: Vault,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** How many people, and of which organisations in alphabetical order: no order of coming, no link to a name. */
  async of(openTo: readonly PartnerSide[]): Promise<{ readers: number; organisations: string[] }> {
    const readers = await this.members.caseReaders(openTo);
    return {
      readers: new Set(readers.map(({ id }) => id)).size,
      organisations: [...new Set(readers.map(({ organisation }) => organisation))].toSorted((a, b) =>
        a.localeCompare(b, 'nl'),
      ),
    };
  }

  /** Possible writers of a case that is open to nobody else: the smallest group somebody can hide in (excellent B8). */
  async readiness(): Promise<AnswerOf<typeof doors.case.list>['readiness']> {
    const [readers, keysReady] = await Promise.all([this.members.caseReaders([]), this.vault.ready()]);
    const writers = readers.filter(({ writes }) => writes);
    return {
      writers: distinct(writers, 'id'),
      writersNeeded: this.settings.caseWritersMin,
      organisations: distinct(writers, 'organisation'),
      organisationsNeeded: this.settings.caseOrganisationsMin,
      keysReady,
    };
  }

  /** @throws Refusal `too_few` or `keys_missing` when a name would not protect whoever bears it. */
  async mustBeReady(): Promise<void> {
    const { writers, writersNeeded, organisations, organisationsNeeded, keysReady } = await this.readiness();
    if (writers < writersNeeded || organisations < organisationsNeeded) throw new Refusal('too_few');
    if (!keysReady) throw new Refusal('keys_missing');
  }
}

const distinct = (readers: readonly CaseReader[], key: 'id' | 'organisation'): number =>
  new Set(readers.map((reader) => reader[key])).size;
