/** Pages that most people see late or never: help first, and what follows once the code is saved. */
export {dangerView} from './danger-view.ts';
export {doneView} from './done-view.ts';
