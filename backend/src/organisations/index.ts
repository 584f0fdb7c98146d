export { Organisation } from './organisation.entity.ts';
export { Seat } from './seat.entity.ts';
