import type {Config} from '@heard/schema';
import {html} from 'lit';

import type {BackEnd} from '../back-end.ts';
import {openWords, sealedWords} from './json.messages.ts';
import {noCodeView} from './no-code-view.ts';

// Files go to an intake alone, sealed and one by one: a form that sends elsewhere does not offer them.
const withoutFiles = (config: Config): Config => {
  const {form} = config;
  if (!form?.features) return config;
  return {...config, form: {...form, features: form.features.filter((each) => each !== 'files')}};
};

/**
 * A back end that is no intake, and what is so there: whether the report is locked, and that there is no code, since
 * nobody could be asked by it.
 */
export const withoutIntake = (isSealed: boolean | undefined, pack: BackEnd['pack']): BackEnd => ({
  fit: withoutFiles,
  pack,
  onGate: ({localizer}) => html`<p>${(isSealed ? sealedWords : openWords)(localizer).onGate}</p>`,
  others: (localizer, {everyoneElse}) => {
    if (isSealed) return undefined;
    const {theServer, everything, nobody} = openWords(localizer);
    return [
      {who: theServer, what: [everything]},
      {who: everyoneElse, what: [nobody]},
    ];
  },
  sentView: noCodeView,
});
