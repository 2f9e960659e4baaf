/** Narrowing down what was found, and ways on where nothing was. Loaded when nothing else is to do, or when wanted. */
import {addStyles} from '../../page/add-styles.ts';
import {filtersStyles} from './filters.styles.ts';

export {chips} from './chips.ts';
export {panel} from './filters-panel.ts';
export {nothingFound, suggestion} from './no-match.ts';
export {tellIfWanted} from './tell-if-wanted.ts';

/** Adds the looks of what shows here. */
export const dress = (root: ShadowRoot): void => addStyles(root, filtersStyles);
