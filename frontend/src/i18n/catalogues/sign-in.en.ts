import type { signInNl } from './sign-in.nl.ts';

export const signInEn = {
  'signIn.title': 'Sign in',
  'signIn.what':
    'Netwerkplein is the private place where municipalities and their partners work together to protect children from exploitation.',
  'signIn.whatMore':
    'You talk with colleagues across the country, and before you send anything you see who will read it.',
  'signIn.email': 'Work e-mail address',
  'signIn.password': 'Password',
  'signIn.submit': 'Sign in',
  'signIn.email.missing': 'Enter your e-mail address.',
  'signIn.email.malformed': 'This is not a complete e-mail address. An example: name@municipality.nl.',
  'signIn.password.missing': 'Enter your password.',
  'signIn.wrong.title': 'You are not signed in',
  'signIn.wrong': 'This e-mail address and password do not match. Check them and try again.',
  'signIn.tooMany.title': 'Too many attempts',
  'signIn.tooMany':
    'To keep accounts safe, signing in is paused. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  'signIn.offline.title': 'No connection',
  'signIn.offline': 'We cannot reach Netwerkplein. Check your internet connection and try again.',
  'signIn.fault.title': 'Signing in does not work right now',
  'signIn.fault': 'That is our fault, not yours. Try again in a few minutes.',
  'signIn.first.title': 'Sign in first',
  'signIn.first': 'You then continue to the page you wanted to see.',
  'signIn.demo.title': 'Choose a demo account',
  'signIn.demo.what': 'This is a demonstration: all people and messages are made up, and one click signs you in.',
  'signIn.demo.search': 'Search by name, organisation or role',
  'signIn.demo.none': 'No account found. Try another word.',
  'signIn.demo.count': '{count, plural, =0 {No accounts} one {# account} other {# accounts}}',
  'signIn.demo.group.strategic': 'Strategic level: administrators',
  'signIn.demo.group.tactical': 'Tactical level: policy and practice',
  'signIn.demo.group.both': 'Both levels',
  'signIn.demo.group.other': 'Other roles',
  'signIn.demo.as': 'Sign in as {name}',
} satisfies Record<keyof typeof signInNl, string>;
