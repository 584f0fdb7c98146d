import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { IntlProvider } from 'react-intl';
import { recall, remember } from '../theme/browser-memory.ts';
import { ControlLanguage } from '../ui/control-language.tsx';
import { en } from './en.ts';
import { nl } from './nl.ts';

export type Language = 'nl' | 'en';
const catalogues = { nl, en };
const locales = { nl: 'nl-NL', en: 'en-GB' };

const LanguageContext = createContext<{ language: Language; setLanguage(language: Language): void } | null>(null);

/** Words, dates and numbers in the chosen language; the network meets in Dutch time, wherever the reader is. */
export function LanguageProvider({ children, initial }: { children: ReactNode; initial?: Language }) {
  const [language, choose] = useState<Language>(() => initial ?? storedLanguage());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const setLanguage = (chosen: Language) => {
    remember('np.language', chosen);
    choose(chosen);
  };
  return (
    <LanguageContext value={{ language, setLanguage }}>
      <IntlProvider
        locale={locales[language]}
        defaultLocale="nl-NL"
        messages={catalogues[language]}
        timeZone="Europe/Amsterdam"
      >
        <ControlLanguage locale={locales[language]}>{children}</ControlLanguage>
      </IntlProvider>
    </LanguageContext>
  );
}

/** The chosen language and the way to change it. */
export function useLanguage() {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage outside LanguageProvider');
  return language;
}

function storedLanguage(): Language {
  return recall('np.language') === 'en' ? 'en' : 'nl';
}
