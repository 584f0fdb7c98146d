import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { type Language, LanguageProvider } from '../i18n/language.tsx';
import { makeQueryClient } from '../session/index.ts';
import { ThemeProvider } from '../theme/theme.tsx';
import { ToastRegion } from '../ui/index.ts';

interface Around {
  /** Where one is; default `/`. */
  at?: string;
  /** The address pattern of the element, when it reads parameters; default: any address. */
  path?: string;
  language?: Language;
  client?: ReturnType<typeof makeQueryClient>;
}

/** Renders with everything a page counts on, in Dutch, and gives a `user` who types and presses. */
export function renderInApp(element: ReactElement, { at = '/', path = '*', language = 'nl', client }: Around = {}) {
  const queries = client ?? quickClient();
  const router = createMemoryRouter([{ path, element }, ...(path === '*' ? [] : [{ path: '*', element: null }])], {
    initialEntries: [at],
  });
  const around = (children: ReactNode) => (
    <QueryClientProvider client={queries}>
      <LanguageProvider initial={language}>
        <ThemeProvider>
          {children}
          <ToastRegion />
        </ThemeProvider>
      </LanguageProvider>
    </QueryClientProvider>
  );
  return { user: userEvent.setup(), router, client: queries, ...render(around(<RouterProvider router={router} />)) };
}

/** As the real one, but a failure is told at once. */
function quickClient() {
  const client = makeQueryClient();
  client.setDefaultOptions({ ...client.getDefaultOptions(), queries: { retry: false } });
  return client;
}
