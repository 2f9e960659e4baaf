/** What is wrong with a configuration, in sentences. It brings zod along, so it loads only when something is. */
export {checkConfig} from '@heard/schema';
