import type { DemoAccount } from '@netwerkplein/contract';
import { members } from './content/members.ts';
import { organisations } from './content/organisations.ts';

const nameOf = new Map(organisations.map(({ key, displayName }) => [key, displayName]));

/** The accounts of the demo, each with its seats and roles: `seat:tactical:member`, `chair:strategic`, `admin`. */
export const demoAccounts = (): DemoAccount[] =>
  members.map(({ email, name, organisation, seats, roles }) => ({
    email,
    name,
    organisation: nameOf.get(organisation) ?? organisation,
    roles: [
      ...seats.map(({ level, capacity }) => `seat:${level}:${capacity}`),
      ...roles.map(({ role, level }) => (level === undefined ? role : `${role}:${level}`)),
    ],
  }));
