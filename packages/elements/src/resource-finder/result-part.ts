/** What a result says beside its name and a number to call. */
export {openingText} from './hours-text.ts';
export {languagesText} from './language-list.ts';
export {marked} from './marked.ts';
