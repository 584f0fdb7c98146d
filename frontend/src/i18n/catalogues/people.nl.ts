/** What people are called, by seat and by role: one word per role, on every page. */
export const peopleNl = {
  'role.atLevel': '{role} ({level})',
  'role.member': 'Lid',
  'role.deputy': 'Plaatsvervangend lid',
  'role.observer': 'Waarnemer',
  'role.guest': 'Gast',
  'role.chair': 'Voorzitter',
  'role.vice_chair': 'Plaatsvervangend voorzitter',
  'role.note_taker': 'Notulist',
  'role.specialist': 'Specialist',
  'role.editor': 'Redacteur',
  'role.coordinator': 'Netwerkcoördinator',
  'role.privacy_officer': 'Privacyfunctionaris',
  'role.moderator': 'Moderator van casussen',
  'role.key_holder_1': 'Sleutelhouder, eerste groep',
  'role.key_holder_2': 'Sleutelhouder, tweede groep',
  'role.admin': 'Beheerder',
} as const;
