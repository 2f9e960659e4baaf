/** Entry `@heard/elements/safety`: putting away what nobody looks after, for the pages of the staff too. */
export {IdleWatch, type IdleEvents, type IdleLimits} from './safety/idle-watch.ts';
