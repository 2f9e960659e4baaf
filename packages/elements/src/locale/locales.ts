import {retryingLoader} from '../page/retrying-loader.ts';
import type {LocaleLoaders} from './locale-controller.ts';

// Bare imports in functions of their own: the compiler and the retries need them so.
const importSpanish = () => import('./generated/es.ts');

/** The languages beside English, each in a file of its own, with a second for what few people meet. */
export const locales = {
  es: retryingLoader(importSpanish),
} satisfies LocaleLoaders;
