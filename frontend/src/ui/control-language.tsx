import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** The language in which the controls themselves speak: what a screen reader hears of a menu, a list, a date. */
export function ControlLanguage({ locale, children }: { locale: string; children: ReactNode }) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
