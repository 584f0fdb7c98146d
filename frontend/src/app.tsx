import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LanguageProvider } from './i18n/language.tsx';
import { ThemeProvider } from './theme/theme.tsx';
import { ToastRegion } from './ui/index.ts';

/** What every page can count on: data, words, colours, toasts. */
export function App({ client, children }: { client: QueryClient; children: ReactNode }) {
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <ThemeProvider>
          {children}
          <ToastRegion />
        </ThemeProvider>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
