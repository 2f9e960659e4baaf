/** Entry `@heard/delivery/opening`, for staff: holds age and the schema of a report. */
export * from './opening/login-challenge.ts';
export * from './opening/open-report.ts';
export type {OpenFailure} from './opening/decrypter-for.ts';
export * from './opening/open-file.ts';
export {openSealed, type Opened} from './opening/open-sealed.ts';
export {generateIdentity, generatePostQuantumIdentity, identityToRecipient} from './age/keys.ts';
export * from './age/key-file.ts';
export * from './age/locked-key-file.ts';
export {isPostQuantum} from './sealing/recipient-keys.ts';
