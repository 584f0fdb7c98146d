/** Once below LiveProvider, on every page: keeps keys and requests true. */
export { useUnsealingCount, VaultWatch } from './vault-watch.tsx';

/** The route of `/sleutels`: for key holders. What seals and opens is loaded with the page, for nobody else. */
export const keysRoute = async () => ({ Component: (await import('./keys/keys-page.tsx')).KeysPage });
/** The routes of `/ontzegelen`: for who asks that a name be opened, and who decides on it. */
export const unsealingsRoute = async () => ({
  Component: (await import('./unsealing/unsealings-page.tsx')).UnsealingsPage,
});
export const askRoute = async () => ({ Component: (await import('./unsealing/ask-page.tsx')).AskPage });
/** The route of `/vertrouwen`: who could find out who wrote what; for every member. */
export const trustRoute = async () => ({ Component: (await import('./trust/trust-page.tsx')).TrustPage });
