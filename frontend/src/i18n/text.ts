import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { nl } from './nl.ts';

/** The name of a piece of text: a key of the catalogues. */
export type TextId = keyof typeof nl;
export type TextValues = Record<string, string | number | boolean | Date>;
export type Say = (id: TextId, values?: TextValues) => string;

/** `const t = useText(); t('ui.close')`: the words in the reader's language. */
export function useText(): Say {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
