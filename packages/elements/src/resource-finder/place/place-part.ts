/** Saying where one is. Loaded when somebody wants it, or when nothing else is to do. */
export {chip} from './place-chip.ts';
export {panel} from './place-panel.ts';
export {reachText} from './reach-text.ts';
