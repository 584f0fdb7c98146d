/** `useMe()`: the signed-in member, below RequireSession. `useSignOut()`: ends it. */
export { meKey, RequireSession, useMe, useSession, useSignOut } from './session.tsx';
/** `useMay()('case.review')`: whether the member may do something, to show only that; the server decides. */
export { useMay } from './use-may.ts';
export { makeQueryClient } from './query-client.ts';
