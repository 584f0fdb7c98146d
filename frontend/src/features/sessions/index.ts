/** Once below LiveProvider, on every page: own sessions that changed are asked again. */
export { SessionWatch } from './session-watch.ts';

/** The route of `/sessies`; the page is loaded when somebody first goes there. */
export const sessionsRoute = async () => ({ Component: (await import('./sessions-page.tsx')).SessionsPage });
