/** What sealing and sending needs, age and zod among it. Loaded last, before anybody can be done. */
export {checkConfig} from '@heard/schema';

export {Outbox} from './outbox.ts';
