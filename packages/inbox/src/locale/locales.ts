import {locales as questionLocales, type LocaleLoaders} from '@heard/elements/words';

/**
 * The languages beside English. The words of the questions come with the elements, all of them at once, and those
 * of the inbox are its own: the ids are made from the texts, so one map holds both. A language that the elements
 * get and the inbox has not does not type-check.
 */
export const locales = {
  es: async () => {
    const [questions, inbox] = await Promise.all([
      questionLocales.es(),
      import('./generated/es.ts'),
    ]);
    const more = await questions.more();
    return {templates: {...questions.templates, ...more.templates, ...inbox.templates}};
  },
} satisfies LocaleLoaders & Record<keyof typeof questionLocales, unknown>;
