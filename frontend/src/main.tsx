import './theme/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { App } from './app.tsx';
import { makeRouter } from './routes.tsx';
import { makeQueryClient } from './session/index.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <App client={makeQueryClient()}>
      <RouterProvider router={makeRouter()} />
    </App>
  </StrictMode>,
);
