import { createContext, type ReactNode, useContext, useState } from 'react';
import { recall, remember } from './browser-memory.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';
const choices: readonly string[] = ['system', 'light', 'dark'];

const ThemeContext = createContext<{ theme: ThemeChoice; setTheme(choice: ThemeChoice): void } | null>(null);

/** Keeps the choice of colours in this browser; `public/before-paint.js` applies it before the first paint. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const [theme, choose] = useState<ThemeChoice>(() => storedTheme());
  const setTheme = (choice: ThemeChoice) => {
    choose(choice);
    remember('np.theme', choice);
    if (choice === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = choice;
  };
  return <ThemeContext value={{ theme, setTheme }}>{children}</ThemeContext>;
}

/** The chosen theme and the way to change it. */
export function useTheme() {
  const theme = useContext(ThemeContext);
  if (!theme) throw new Error('useTheme outside ThemeProvider');
  return theme;
}

function storedTheme(): ThemeChoice {
  const stored = recall('np.theme');
  return stored && choices.includes(stored) ? (stored as ThemeChoice) : 'system';
}
