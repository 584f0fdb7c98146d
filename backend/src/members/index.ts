export { MemberAccess } from './member.access.ts';
export { Member } from './member.entity.ts';
export { MembersModule } from './members.module.ts';
export { RoleGrant } from './role-grant.entity.ts';
export { SeatHolding } from './seat-holding.entity.ts';
