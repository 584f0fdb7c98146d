import { createBrowserRouter, Navigate } from 'react-router';
import { channelsRoute } from './features/channels/index.ts';
import { sessionsRoute } from './features/sessions/index.ts';
import { CrashPage, MissingPage } from './frame/fallback-pages.tsx';
import { SignedInLayout } from './signed-in-layout.tsx';

/** All addresses, in Dutch. Each page is loaded when somebody first goes there. */
export const makeRouter = () =>
  createBrowserRouter([
    {
      errorElement: <CrashPage />,
      hydrateFallbackElement: <></>,
      children: [
        { path: '/', element: <Navigate to="/start" replace /> },
        {
          path: '/inloggen',
          lazy: async () => ({ Component: (await import('./features/sign-in/index.ts')).SignInPage }),
        },
        {
          element: <SignedInLayout />,
          children: [
            {
              path: '/start',
              lazy: async () => ({ Component: (await import('./features/start/index.ts')).StartPage }),
            },
            { path: '/kanalen', lazy: channelsRoute },
            { path: '/kanalen/:channelId', lazy: channelsRoute },
            { path: '/sessies', lazy: sessionsRoute },
            { path: '*', element: <MissingPage /> },
          ],
        },
      ],
    },
  ]);
