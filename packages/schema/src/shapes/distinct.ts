import * as z from 'zod/mini';

/** No value twice. Holds for lists of texts and numbers. */
export const distinct = [
  z.refine<readonly unknown[]>((list) => new Set(list).size === list.length),
  z.meta({uniqueItems: true}),
] as const;
