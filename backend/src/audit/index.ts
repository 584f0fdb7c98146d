export { AuditModule } from './audit.module.ts';
export { AuditSeal } from './audit-seal.entity.ts';
export { AuditSealer } from './audit.sealer.ts';
export { verifyTrail } from './verify.ts';
