import type {LocaleModule, MsgFn, TemplateMap} from '@lit/localize';
// Not listed in the package's documentation: held by a contract test, and the version is pinned.
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';

import {retryingLoader} from '../page/retrying-loader.ts';
import type {Language} from './locale-controller.ts';
import type {Localizer} from './localizer.ts';
import {translationNote} from './translation-note.ts';

/** The second file of each language, loaded once however often the language is chosen. */
const rests = new Map<Language['more'], () => Promise<LocaleModule>>();

/** The localizer of a built locale. A sentence that the locale lacks is shown in the source language. */
export const translatedLocalizer = (locale: string, {templates, more}: Language): Localizer => {
  let known: TemplateMap = templates;
  const localizer: Localizer = {
    locale,
    msg: ((template: Parameters<MsgFn>[0], options?: Parameters<MsgFn>[1]) =>
      runtimeMsg(known, template, options)) as MsgFn,
  };
  const note = translationNote(localizer);
  if (!more) return {...localizer, note};
  const loadRest = rests.get(more) ?? retryingLoader(more);
  rests.set(more, loadRest);
  return {
    ...localizer,
    note,
    more: async () => {
      const rest = await loadRest();
      known = {...templates, ...rest.templates};
    },
  };
};
