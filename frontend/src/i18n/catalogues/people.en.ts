import type { peopleNl } from './people.nl.ts';

export const peopleEn = {
  'role.atLevel': '{role} ({level})',
  'role.member': 'Member',
  'role.deputy': 'Deputy member',
  'role.observer': 'Observer',
  'role.guest': 'Guest',
  'role.chair': 'Chair',
  'role.vice_chair': 'Vice-chair',
  'role.note_taker': 'Note-taker',
  'role.specialist': 'Specialist',
  'role.editor': 'Editor',
  'role.coordinator': 'Network coordinator',
  'role.privacy_officer': 'Privacy officer',
  'role.moderator': 'Moderator of cases',
  'role.key_holder_1': 'Key holder, first group',
  'role.key_holder_2': 'Key holder, second group',
  'role.admin': 'Administrator',
} satisfies Record<keyof typeof peopleNl, string>;
