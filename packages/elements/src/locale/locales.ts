import type {LocaleLoaders} from './locale-controller.ts';

/** The languages beside English, each a file of its own. */
export const locales = {
  es: () => import('./generated/es.ts'),
} satisfies LocaleLoaders;
