/** Printing and saving: loaded when somebody asks for it. */
export {printAnswers, saveAnswers} from './keep-copy.ts';
export {printCode, saveCode} from './keep-code.ts';
