import { AuditSeal } from './audit/index.ts';
import { CaseEntryRow, CaseParticipant, CaseReadMark, CaseThread, CaseWaiting, Lesson } from './cases/index.ts';
import { Channel, ChannelEntryRow, ChannelPerson, Draft, MessageVersion, ReadMark, Stream } from './channels/index.ts';
import { Dilemma, DilemmaStep, WorkingGroup } from './dilemmas/index.ts';
import { AuditEntry } from './kernel/audit-entry.entity.ts';
import { Member, RoleGrant, SeatHolding } from './members/index.ts';
import { NetworkAndChannels1764000000000 } from './migrations/1764000000000-network-and-channels.ts';
import { Cases1764100000000 } from './migrations/1764100000000-cases.ts';
import { Vault1764200000000 } from './migrations/1764200000000-vault.ts';
import { Dilemmas1764300000000 } from './migrations/1764300000000-dilemmas.ts';
import { Organisation, Seat } from './organisations/index.ts';
import { Session, SignInFailures } from './sessions/index.ts';
import {
  HolderKey,
  UnsealingApproval,
  UnsealingRow,
  VaultCaseKey,
  VaultName,
  VaultSeal,
  VaultShare,
  VaultVisit,
} from './vault/index.ts';

/** Every table. */
export const entities = [
  AuditEntry,
  AuditSeal,
  CaseEntryRow,
  CaseParticipant,
  CaseReadMark,
  CaseThread,
  CaseWaiting,
  Channel,
  ChannelEntryRow,
  ChannelPerson,
  Dilemma,
  DilemmaStep,
  Draft,
  HolderKey,
  Lesson,
  Member,
  MessageVersion,
  Organisation,
  ReadMark,
  RoleGrant,
  Seat,
  SeatHolding,
  Session,
  SignInFailures,
  Stream,
  UnsealingApproval,
  UnsealingRow,
  VaultCaseKey,
  VaultName,
  VaultSeal,
  VaultShare,
  VaultVisit,
  WorkingGroup,
];

/** Every step of the schema, oldest first; never changed once released. */
export const migrations = [
  NetworkAndChannels1764000000000,
  Cases1764100000000,
  Vault1764200000000,
  Dilemmas1764300000000,
];
