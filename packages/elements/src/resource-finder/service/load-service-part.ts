import {lazyPart} from '../../page/lazy-part.ts';

const importPart = () => import('./service-part.ts');

/** The pages of services. The list of results does not need them: see `service-part.ts`. */
export const servicePart = lazyPart(importPart);
