import type {LocaleModule, MsgFn} from '@lit/localize';
// Not listed in the package's documentation: held by a contract test, and the version is pinned.
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';

import type {Localizer} from './localizer.ts';

/** The localizer of a built locale. A sentence that the locale lacks is shown in the source language. */
export const translatedLocalizer = (locale: string, {templates}: LocaleModule): Localizer => ({
  locale,
  msg: ((template: Parameters<MsgFn>[0], options?: Parameters<MsgFn>[1]) =>
    runtimeMsg(templates, template, options)) as MsgFn,
});
