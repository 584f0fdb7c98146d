import type { sessionsNl } from './sessions.nl.ts';

export const sessionsEn = {
  'sessions.title': 'Your sessions',
  'sessions.intro':
    'You are signed in on these devices. Is one of them not yours? End that session and tell the administrator.',
  'sessions.this': 'This session',
  'sessions.since': 'Signed in',
  'sessions.seen': 'Last used',
  'sessions.end': 'End',
  'sessions.endNamed': 'End the session on {device}',
  'sessions.endOthers': 'End all other sessions',
  'sessions.endOthers.title': 'End all other sessions?',
  'sessions.endOthers.meaning':
    'You will have to sign in again on {count, plural, one {# other device} other {# other devices}}. You stay signed in on this one.',
  'sessions.ended': 'The session has ended.',
  'sessions.endedOthers': 'All other sessions have ended.',
  'sessions.notEnded': 'The session has not ended. Try again.',
  'sessions.onlyThis': 'You are signed in on this device only.',
  'sessions.error.title': 'Your sessions cannot be shown now',
  'sessions.error.meaning': 'They have not changed. Check your connection and try again.',
} satisfies Record<keyof typeof sessionsNl, string>;
