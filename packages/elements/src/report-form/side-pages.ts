import {lazyPart} from '../page/lazy-part.ts';

const importSidePages = () => import('./side-pages-part.ts');

/** Pages that most people see late or never. They are there before the form goes to one of them. */
export const sidePages = lazyPart(importSidePages);
