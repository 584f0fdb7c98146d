export { HELD_AT_1, SEATS_HELD_AT_1 } from './held.sql.ts';
export { MemberAccess, type CaseReader } from './member.access.ts';
export { Member } from './member.entity.ts';
export { MembersModule } from './members.module.ts';
export { RoleGrant } from './role-grant.entity.ts';
export { SeatHolding } from './seat-holding.entity.ts';
