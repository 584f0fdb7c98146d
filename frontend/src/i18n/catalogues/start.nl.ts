export const startNl = {
  'start.title': 'Start',
  'start.morning': 'Goedemorgen, {name}',
  'start.afternoon': 'Goedemiddag, {name}',
  'start.evening': 'Goedenavond, {name}',
  'start.unread': 'Nieuw in uw kanalen',
  'start.unread.sum':
    '{messages, plural, one {Er is # ongelezen bericht} other {Er zijn # ongelezen berichten}} in {channels, plural, one {# kanaal} other {# kanalen}}.',
  'start.unread.many':
    'Er zijn ruim {messages} ongelezen berichten in {channels, plural, one {# kanaal} other {# kanalen}}.',
  'start.nothing': 'U bent bij: er zijn geen ongelezen berichten.',
  'start.nothingInChannels': 'In uw kanalen bent u bij.',
  'start.cases': 'Casussen',
  'start.quiet': 'Zonder nieuws',
  'start.last': 'Laatste bericht {when}',
  'start.never': 'Nog geen berichten',
  'start.all': 'Alle kanalen',
  'start.none.title': 'U hebt nog geen kanalen',
  'start.none.meaning':
    'U ziet kanalen zodra u een zetel hebt op het strategische of tactische niveau. De netwerkcoördinator regelt dat.',
  'start.error.title': 'Uw kanalen zijn nu niet te tonen',
  'start.error.meaning': 'Er is niets verloren. Controleer uw verbinding en probeer het opnieuw.',
} as const;
