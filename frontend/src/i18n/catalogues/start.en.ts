import type { startNl } from './start.nl.ts';

export const startEn = {
  'start.title': 'Start',
  'start.morning': 'Good morning, {name}',
  'start.afternoon': 'Good afternoon, {name}',
  'start.evening': 'Good evening, {name}',
  'start.unread': 'New in your channels',
  'start.unread.sum':
    '{messages, plural, one {There is # unread message} other {There are # unread messages}} in {channels, plural, one {# channel} other {# channels}}.',
  'start.unread.many':
    'There are more than {messages} unread messages in {channels, plural, one {# channel} other {# channels}}.',
  'start.nothing': 'You are up to date: there are no unread messages.',
  'start.nothingInChannels': 'You are up to date in your channels.',
  'start.cases': 'Cases',
  'start.quiet': 'Nothing new',
  'start.last': 'Last message {when}',
  'start.never': 'No messages yet',
  'start.all': 'All channels',
  'start.none.title': 'You have no channels yet',
  'start.none.meaning':
    'Channels appear once you hold a seat at the strategic or tactical level. The network coordinator arranges that.',
  'start.error.title': 'Your channels cannot be shown now',
  'start.error.meaning': 'Nothing is lost. Check your connection and try again.',
} satisfies Record<keyof typeof startNl, string>;
