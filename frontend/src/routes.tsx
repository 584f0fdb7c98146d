import { createBrowserRouter, Navigate } from 'react-router';
import { caseFormRoute, casesRoute, newCaseRoute } from './features/cases/index.ts';
import { channelsRoute } from './features/channels/index.ts';
import { dilemmasRoute, newDilemmaRoute } from './features/dilemmas/index.ts';
import { reviewRoute } from './features/review/index.ts';
import { sessionsRoute } from './features/sessions/index.ts';
import { askRoute, keysRoute, trustRoute, unsealingsRoute } from './features/vault/index.ts';
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
            { path: '/casussen', lazy: casesRoute },
            { path: '/casussen/nieuw', lazy: newCaseRoute },
            { path: '/casussen/:caseId', lazy: casesRoute },
            { path: '/casussen/:caseId/bewerken', lazy: caseFormRoute },
            { path: '/dilemmas', lazy: dilemmasRoute },
            { path: '/dilemmas/nieuw', lazy: newDilemmaRoute },
            { path: '/dilemmas/:dilemmaId', lazy: dilemmasRoute },
            { path: '/toezicht', lazy: reviewRoute },
            { path: '/toezicht/:what/:caseId/:postId?', lazy: reviewRoute },
            { path: '/ontzegelen', lazy: unsealingsRoute },
            { path: '/ontzegelen/vraag', lazy: askRoute },
            { path: '/ontzegelen/:id', lazy: unsealingsRoute },
            { path: '/sleutels', lazy: keysRoute },
            { path: '/vertrouwen', lazy: trustRoute },
            { path: '/sessies', lazy: sessionsRoute },
            { path: '*', element: <MissingPage /> },
          ],
        },
      ],
    },
  ]);
