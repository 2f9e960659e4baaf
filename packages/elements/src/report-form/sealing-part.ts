/** What sealing and sending needs, age among it. Loaded last, before anybody can be done. */
export {sendReport} from './send-report.ts';
