/** Narrowing down what was found. Loaded when somebody wants it, or when nothing else is to do. */
export {chips} from './chips.ts';
export {panel} from './filters-panel.ts';
export {waysOn} from './ways-on.ts';
