/** `useMe()`: the signed-in member, below RequireSession. `useSignOut()`: ends it. */
export { meKey, RequireSession, useMe, useSession, useSignOut } from './session.tsx';
export { makeQueryClient } from './query-client.ts';
