/** Entry `@heard/delivery/sealing`: holds age, so load it when it is needed. */
export * from './receipt/derive.ts';
export * from './sealing/seal.ts';
export * from './sealing/seal-file.ts';
