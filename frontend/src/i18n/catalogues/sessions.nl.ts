export const sessionsNl = {
  'sessions.title': 'Uw sessies',
  'sessions.intro':
    'Op deze apparaten bent u nu ingelogd. Herkent u er een niet? Beëindig die sessie en laat het de beheerder weten.',
  'sessions.this': 'Deze sessie',
  'sessions.since': 'Ingelogd',
  'sessions.seen': 'Laatst gebruikt',
  'sessions.end': 'Beëindig',
  'sessions.endNamed': 'Beëindig de sessie op {device}',
  'sessions.endOthers': 'Beëindig alle andere sessies',
  'sessions.endOthers.title': 'Alle andere sessies beëindigen?',
  'sessions.endOthers.meaning':
    '{count, plural, one {Op # ander apparaat} other {Op # andere apparaten}} moet u daarna opnieuw inloggen. Op dit apparaat blijft u ingelogd.',
  'sessions.ended': 'De sessie is beëindigd.',
  'sessions.endedOthers': 'Alle andere sessies zijn beëindigd.',
  'sessions.notEnded': 'De sessie is niet beëindigd. Probeer het opnieuw.',
  'sessions.onlyThis': 'U bent alleen op dit apparaat ingelogd.',
  'sessions.error.title': 'Uw sessies zijn nu niet te tonen',
  'sessions.error.meaning': 'Ze zijn niet veranderd. Controleer uw verbinding en probeer het opnieuw.',
} as const;
