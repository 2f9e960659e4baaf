import {lazyPart} from '../page/lazy-part.ts';

const importSidePages = () => import('./side-pages-part.ts');

/** What most people meet late or never. Pages are there before the form goes to one of them. */
export const sidePages = lazyPart(importSidePages);
