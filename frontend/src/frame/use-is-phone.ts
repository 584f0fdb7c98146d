import { useSyncExternalStore } from 'react';

/** The same width as in columns.css: one column at a time. */
const PHONE = '(max-width: 767px)';

const subscribe = (changed: () => void): (() => void) => {
  const query = matchMedia(PHONE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether only one column fits. For what style sheets cannot change: which column is the main one to a screen reader. */
export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(PHONE).matches);
