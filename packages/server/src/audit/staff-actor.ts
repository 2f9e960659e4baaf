import type {KeyHolder} from '../inbox/login-challenges.ts';
import type {AuditActor} from './audit-entry.ts';

/** Somebody who logged in, as the audit log names them. */
export const staffActor = ({recipient, keyHash}: KeyHolder): AuditActor => ({
  by: 'staff',
  recipient,
  key: Buffer.from(keyHash).toString('hex'),
});
