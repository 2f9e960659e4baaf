import {lazyPart} from '../page/lazy-part.ts';

const importPart = () => import('./result-part.ts');

/** What a result says beside its name and a number to call: it travels while the list of services does. */
export const resultPart = lazyPart(importPart);
