/** The full form as it is: its pages, and what they are called where more can be told. */
export {hateIncident} from '@heard/schema';
export {stepWords} from './step.messages.ts';
