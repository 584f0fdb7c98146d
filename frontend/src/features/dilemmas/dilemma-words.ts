import type { DilemmaState } from '@netwerkplein/contract';
import type { FailureCode } from '../../api/index.ts';
import type { TextId } from '../../i18n/text.ts';

/** At which level a dilemma lies in a state: the platform has it, until it asks the Strategisch Beraad. */
export const levelOf = (state: DilemmaState): 'strategic' | 'tactical' =>
  state === 'strategic' ? 'strategic' : 'tactical';

/** What went wrong, in words that say what to do. Null for what the guard found: that is shown at the text itself. */
export function failureWords(code: FailureCode): TextId | null {
  switch (code) {
    case 'identifying':
      return null;
    case 'conflict':
      return 'dilemmas.failed.conflict';
    case 'not_allowed':
    case 'not_found':
      return 'dilemmas.failed.notAllowed';
    case 'offline':
    case 'unavailable':
      return 'dilemmas.failed.offline';
    default:
      return 'dilemmas.failed.other';
  }
}
