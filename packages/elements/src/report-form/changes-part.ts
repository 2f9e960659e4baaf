/** What a configuration that changes the form needs: loaded for such a one alone. */
export {formOf} from '@heard/schema';
export {sayInstead} from '../media/voice/say-instead.ts';
export {ownQuestions, ownWords} from './own-questions.ts';
export {reworded} from './reworded.ts';
export {stepWords} from './step.messages.ts';
