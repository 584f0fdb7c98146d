import { z } from 'zod';
import { theme } from './channels.ts';
import { limits } from './limits.ts';
import { partnerSide } from './people.ts';
import { draftText } from './text.ts';

/**
 * What a case says of a family: bands and fixed words wherever these will do, in one order of thinking (mission R13, R25, R26). The
 * child's safety comes first, then behaviour, then what was tried, then the question. There is no place for a name, a date of birth, a
 * number, an address or an origin (domain §4, invariant 22).
 */

/** How worried the writer is about the child's safety now. */
export const concern = z.enum(['none_now', 'worries', 'serious']);
/** What was already set in motion for the child's safety. Acute danger does not belong in a case at all. */
export const safetyStep = z.enum(['reporting_code', 'safe_at_home', 'police', 'child_protection', 'safety_house']);
export const childCount = z.enum(['one', 'two_three', 'four_more', 'unsaid']);
export const ageBand = z.enum(['0-3', '4-11', '12-15', '16-17', '18-22']);
/** For how long it has been seen, in steps that name no date. */
export const duration = z.enum(['weeks', 'months', 'half_year', 'years', 'unsaid']);
export const sizeClass = z.enum(['small', 'medium', 'large', 'unsaid']);
/** Kinds of organisations, never an organisation. */
export const involved = z.enum([
  'school',
  'attendance_officer',
  'youth_care',
  'neighbourhood_team',
  'child_protection',
  'police',
  'prosecution',
  'housing',
  'social_work',
  'health_care',
  'work_and_income',
]);

export const caseForm = z
  .strictObject({
    title: draftText(limits.caseTitleLength),
    theme,
    concern: concern.nullable(),
    safetySteps: z.array(safetyStep).max(safetyStep.options.length),
    children: childCount,
    ages: z.array(ageBand).max(ageBand.options.length),
    since: duration,
    municipality: sizeClass,
    /** What happens: behaviour, as it was seen. */
    behaviour: draftText(limits.caseTextLength),
    involved: z.array(involved).max(involved.options.length),
    /** What was tried, and what came of it. */
    tried: draftText(limits.caseTextLength),
    question: draftText(limits.caseTextLength),
    /** Partners who may read along, beside municipalities and the specialist. */
    openTo: z.array(partnerSide).max(partnerSide.options.length),
  })
  .meta({ id: 'CaseForm' });
export type CaseForm = z.infer<typeof caseForm>;

/** A form that says nothing: how one begins, and what is left when the text goes. */
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

/** The fields that people write themselves, in the order of the form: what the guard reads. */
export const writtenFields = ['title', 'behaviour', 'tried', 'question'] as const satisfies readonly (keyof CaseForm)[];
export type WrittenField = (typeof writtenFields)[number];

/** What the writer looks at once more before handing in; all of it, or it is not handed in. */
export const selfCheck = z.enum([
  'no_acute_danger',
  'nobody_recognisable',
  'behaviour_not_descent', // words-allowed: the check that asks to leave it out
  'colleague_would_not_know',
]);
export type SelfCheck = z.infer<typeof selfCheck>;

/** The fields that must be filled before a case can be handed in. */
export const missingIn = (form: CaseForm): (keyof CaseForm)[] => [
  ...writtenFields.filter((field) => form[field].trim() === ''),
  ...(form.concern === null ? (['concern'] as const) : []),
];
