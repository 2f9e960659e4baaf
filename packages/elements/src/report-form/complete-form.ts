import {
  defaultPreset,
  hasPlainForm,
  hateIncidentShort,
  plainForm,
  type Config,
  type FormDefinition,
  type Recipient,
} from '@heard/schema';

import {retryingLoader} from '../page/retrying-loader.ts';
import type {AskedQuestion} from '../questions/question-words.ts';
import {checkForGood} from './check-for-good.ts';
import {firstPart, type FormPart} from './first-part.ts';
import type {ReadyForm} from './ready-form.ts';
import type {ReportFormController} from './report-form-controller.ts';

const importChanges = () => import('./changes-part.ts');
const importDrafts = () => import('./drafts-around.ts');
const loadDraftsAround = retryingLoader(importDrafts);
const importFull = () => import('./full-form-part.ts');
const loadChanges = retryingLoader(importChanges);
const loadFull = retryingLoader(importFull);

/** The recipients that read a report only if the person agrees. */
export const recipientsToAsk = (config: Config): readonly Recipient[] =>
  config.recipients.filter(({consent}) => consent === 'ask');

/** A form as a configuration wants it, with its own questions and words. */
interface CityForm extends Pick<ReadyForm, 'ownWords' | 'reworded' | 'sayInstead' | 'stepWords'> {
  readonly definition: FormDefinition<string>;
  readonly own: Readonly<Record<string, AskedQuestion>>;
}

const formFor = async (config: Config): Promise<CityForm | undefined> => {
  const {form, recipients} = config;
  const preset = hasPlainForm(config) ? (form?.preset ?? defaultPreset) : undefined;
  if (preset === hateIncidentShort.id)
    return {definition: plainForm(hateIncidentShort, recipients), own: {}};
  if (preset === 'hate-incident') {
    const {hateIncident, stepWords} = await loadFull();
    return {definition: plainForm(hateIncident, recipients), own: {}, stepWords};
  }
  const {formOf, ownQuestions, ownWords, reworded, sayInstead, stepWords} = await loadChanges();
  try {
    return {
      definition: formOf(config).definition,
      own: ownQuestions(config),
      ownWords: ownWords(config),
      reworded: (asked) => reworded(asked, config),
      sayInstead,
      stepWords,
    };
  } catch {
    // Of a wrong shape: nothing that was loaded again would help.
    return undefined;
  }
};

/** Takes up questions in the words of the configuration. */
export const addPart = (form: ReportFormController, {reworded}: ReadyForm, part: FormPart) =>
  form.add(
    reworded
      ? {
          ...part,
          asked: Object.fromEntries(
            Object.entries(part.asked).map(([id, asked]) => [id, reworded(asked)]),
          ),
        }
      : part,
  );

/** Makes the whole form from the configuration, once the code for it is there. */
export const completeForm = async (
  form: ReportFormController,
  {config}: ReadyForm,
  further: FormPart,
) => {
  const cityForm = await formFor(config);
  const {ready} = form;
  // Another configuration came meanwhile, or this one is complete.
  if (ready?.config !== config || ready.definition) return;
  if (!cityForm) return checkForGood(form, config, true);
  const {definition, own, ...changed} = cityForm;
  form.ready = {
    ...ready,
    ...changed,
    definition,
    form: {...ready.form, ...definition, given: definition.given ?? {}},
  };
  addPart(form, form.ready, {
    asked: {...firstPart.asked, ...further.asked, ...own},
    fields: further.fields,
  });
  // Without them the form is what it is everywhere else.
  if ((config.drafts ?? 'off') !== 'off')
    loadDraftsAround()
      .then(({addDrafts}) => addDrafts(form))
      .catch(() => undefined);
};
