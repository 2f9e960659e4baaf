export * from './generated/all.ts';
