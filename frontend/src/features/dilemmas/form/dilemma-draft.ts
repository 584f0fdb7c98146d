import { dilemmaForm, type DilemmaForm } from '@netwerkplein/contract';
import { z } from 'zod';
import { forget, recall, remember } from '../../../theme/browser-memory.ts';

/** A dilemma that was not brought yet; it lives in this browser only. Its id makes bringing it twice the same as once. */
export interface DilemmaDraft {
  id: string;
  form: DilemmaForm;
}

const key = (memberId: string) => `np.dilemma.${memberId}`;

const stored = z.object({
  id: z.uuid(),
  form: z.object({
    title: z.string(),
    theme: dilemmaForm.shape.theme,
    dilemma: z.string(),
    care: z.string(),
    enforcement: z.string(),
    tried: z.string(),
    asked: z.string(),
  }),
});

export const emptyForm: DilemmaForm = {
  title: '',
  theme: 'general',
  dilemma: '',
  care: '',
  enforcement: '',
  tried: '',
  asked: '',
};

export function recallDilemmaDraft(memberId: string): DilemmaDraft | null {
  try {
    return stored.parse(JSON.parse(recall(key(memberId)) ?? 'null'));
  } catch {
    return null;
  }
}

export const rememberDilemmaDraft = (memberId: string, draft: DilemmaDraft): void =>
  remember(key(memberId), JSON.stringify(draft));

export const forgetDilemmaDraft = (memberId: string): void => forget(key(memberId));
