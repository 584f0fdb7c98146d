import type { DemoCase } from './shapes.ts';

export const borrowedBankAccount: DemoCase = {
  key: 'borrowed-bank-account',
  by: 'teun',
  state: 'in_review',
  daysAgo: 1,
  form: {
    title: 'Jongere leent een bankrekening uit en durft niet te stoppen',
    theme: 'safety',
    concern: 'worries',
    safetySteps: ['reporting_code'],
    children: 'one',
    ages: ['16-17'],
    since: 'weeks',
    municipality: 'medium',
    behaviour:
      'Een jongere heeft ineens dure kleren en schrikt van elk bericht op de telefoon. Op school vertelde hij dat een bekende zijn rekening "even mocht gebruiken". Het begon als gunst. Nu krijgt hij opdrachten en moet hij anderen vragen om mee te doen. Hij slaapt slecht en wil niet meer alleen naar huis.',
    involved: ['school', 'social_work'],
    tried:
      'De mentor luistert en heeft niets beloofd. De jongere wil geen aangifte doen, omdat hij bang is zelf gestraft te worden. Zijn ouders weten dat er iets is, maar niet wat.',
    question:
      'Hoe helpen we hem eruit zonder dat hij alleen opdraait voor de schade? Wie belt de bank, en wat vertellen we zijn ouders?',
    openTo: [],
  },
  posts: [],
};
