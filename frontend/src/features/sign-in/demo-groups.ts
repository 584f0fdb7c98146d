import type { DemoAccount } from '@netwerkplein/contract';
import type { Say, TextId } from '../../i18n/text.ts';

export type DemoGroup = 'both' | 'strategic' | 'tactical' | 'other';
const order: readonly DemoGroup[] = ['tactical', 'strategic', 'both', 'other'];

const roleTexts: Record<string, TextId> = {
  chair: 'role.chair',
  vice_chair: 'role.vice_chair',
  note_taker: 'role.note_taker',
  specialist: 'role.specialist',
  editor: 'role.editor',
  coordinator: 'role.coordinator',
  privacy_officer: 'role.privacy_officer',
  moderator: 'role.moderator',
  key_holder_1: 'role.key_holder_1',
  key_holder_2: 'role.key_holder_2',
  admin: 'role.admin',
  member: 'role.member',
  deputy: 'role.deputy',
  observer: 'role.observer',
};
const levelTexts: Record<string, TextId> = { strategic: 'ui.level.strategic', tactical: 'ui.level.tactical' };

/** `seat:tactical:member`, `chair:strategic` or `admin`, in words: "Lid (tactisch)". */
export function roleWords(role: string, t: Say): string {
  const parts = role.split(':').filter((part) => part !== 'seat');
  const level = parts.map((part) => levelTexts[part]).find(Boolean);
  const name = parts.map((part) => roleTexts[part]).find(Boolean);
  if (!name) return role;
  return level ? t('role.atLevel', { role: t(name), level: t(level).toLocaleLowerCase('nl') }) : t(name);
}

function groupOf({ roles }: DemoAccount): DemoGroup {
  const seatAt = (level: string) => roles.some((role) => role.startsWith(`seat:${level}:`));
  if (seatAt('strategic') && seatAt('tactical')) return 'both';
  if (seatAt('strategic')) return 'strategic';
  return seatAt('tactical') ? 'tactical' : 'other';
}

interface Group {
  id: DemoGroup;
  accounts: DemoAccount[];
}

/** The accounts that match all words typed, by level, in the order given. */
export function demoGroups(accounts: readonly DemoAccount[], typed: string, t: Say): Group[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const matches = accounts.filter(({ name, organisation, email, roles }) => {
    const all = plain([name, organisation, email, ...roles.map((role) => roleWords(role, t))].join(' '));
    return words.every((word) => all.includes(word));
  });
  return order
    .map((id) => ({ id, accounts: matches.filter((account) => groupOf(account) === id) }))
    .filter((group) => group.accounts.length > 0);
}

/** Without capitals and accents. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase('nl');
