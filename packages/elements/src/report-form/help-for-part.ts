/** Which help fits. Loaded where there is a directory to choose from, once a report has arrived. */
export {helpFor} from '@heard/schema';
