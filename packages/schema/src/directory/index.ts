export * from './codes.ts';
export * from './directory.ts';
