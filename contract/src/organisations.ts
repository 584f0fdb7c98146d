import { z } from 'zod';
import { door } from './door.ts';
import { colleague, level, role, seatCapacity } from './people.ts';
import { instant } from './text.ts';

/** A seat that a member holds now. */
export const seatHolding = z
  .strictObject({ id: z.uuid(), organisation: z.string(), level, capacity: seatCapacity, heldFrom: instant })
  .meta({ id: 'SeatHolding' });

export const listedMember = colleague
  .extend({ email: z.string(), roles: z.array(role), holdings: z.array(seatHolding) })
  .meta({ id: 'ListedMember' });

export const memberDoors = {
  list: door({
    method: 'GET',
    path: '/api/members',
    summary: 'All members with their seats and roles, for who manages them.',
    signedIn: true,
    status: 200,
    answer: z.strictObject({ items: z.array(listedMember) }),
  }),
  endSessions: door({
    method: 'DELETE',
    path: '/api/members/:id/sessions',
    summary: 'End all sessions of a member and their sockets.',
    signedIn: true,
    status: 204,
    params: z.strictObject({ id: z.uuid() }),
  }),
  endHolding: door({
    method: 'DELETE',
    path: '/api/seat-holdings/:id',
    summary: 'End the holding of a seat: its rights stop at once, on open sockets too.',
    signedIn: true,
    status: 204,
    params: z.strictObject({ id: z.uuid() }),
  }),
};
