import type { CaseForm } from '@netwerkplein/contract';

export const emptyForm: CaseForm = {
  title: '',
  theme: 'general',
  concern: null,
  safetySteps: [],
  children: 'unsaid',
  ages: [],
  since: 'unsaid',
  municipality: 'unsaid',
  behaviour: '',
  involved: [],
  tried: '',
  question: '',
  openTo: [],
};

export const isEmpty = (form: CaseForm): boolean => JSON.stringify(form) === JSON.stringify(emptyForm);
