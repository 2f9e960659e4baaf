import type {Config} from '@heard/schema';
import {html} from 'lit';

import type {BackEnd} from '../back-end.ts';
import type {ReportFormHost} from '../report-form-controller.ts';
import {openWords, sealedWords} from './json.messages.ts';
import {noCodeView} from './no-code-view.ts';
import {packJson} from './pack-json.ts';

/** What a configuration says of an address that takes JSON. */
export type JsonSetting = Extract<Config['delivery'], {readonly connector: 'json'}>;

// Files go to an intake alone, sealed and one by one: a form that sends elsewhere does not offer them.
const withoutFiles = (config: Config): Config => {
  const {form} = config;
  if (!form?.features) return config;
  return {...config, form: {...form, features: form.features.filter((each) => each !== 'files')}};
};

/**
 * Sends to an address that takes JSON, and says what is so there: whether the report is locked, and that there is
 * no code, since nobody could be asked by it.
 */
export const jsonBackEnd = (setting: JsonSetting, host: ReportFormHost): BackEnd => ({
  fit: withoutFiles,
  pack: packJson(setting, host),
  onGate: ({localizer}) =>
    html`<p>${(setting.seal ? sealedWords : openWords)(localizer).onGate}</p>`,
  others: (localizer, {everyoneElse}) => {
    if (setting.seal) return undefined;
    const {theServer, everything, nobody} = openWords(localizer);
    return [
      {who: theServer, what: [everything]},
      {who: everyoneElse, what: [nobody]},
    ];
  },
  sentView: noCodeView,
});
