import { doors, type AnswerOf } from '@netwerkplein/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/index.ts';

export type { HolderKey, Unsealing } from '@netwerkplein/contract';
export type OwnKey = AnswerOf<typeof doors.key.own>['items'][number];
export type Group = OwnKey['group'];

/** Everything of keys and requests; asked again as a whole when one of them changed. No sealed name ever comes in here. */
export const vaultKey = ['vault'] as const;

export const keysQuery = queryOptions({
  queryKey: [...vaultKey, 'keys'],
  queryFn: async ({ signal }) => (await call(doors.key.list, {}, signal)).items,
});

export const ownKeysQuery = queryOptions({
  queryKey: [...vaultKey, 'own'],
  queryFn: async ({ signal }) => (await call(doors.key.own, {}, signal)).items,
});

export const unsealingsQuery = queryOptions({
  queryKey: [...vaultKey, 'unsealings'],
  queryFn: async ({ signal }) => (await call(doors.unsealing.list, {}, signal)).items,
});

export const countsQuery = queryOptions({
  queryKey: [...vaultKey, 'counts'],
  queryFn: async ({ signal }) => (await call(doors.unsealing.counts, {}, signal)).items,
});
