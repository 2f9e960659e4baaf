/** Entry `@heard/delivery/opening`, for staff: holds age and the schema of a report. */
export * from './opening/login-challenge.ts';
export * from './opening/open-report.ts';
export type {OpenFailure} from './opening/decrypter-for.ts';
export * from './opening/open-file.ts';
export {openSealed, type Opened} from './opening/open-sealed.ts';
export {generateIdentity, identityToRecipient} from './age/keys.ts';
