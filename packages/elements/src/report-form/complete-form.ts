import {
  defaultPreset,
  hasPlainForm,
  hateIncidentShort,
  plainForm,
  type Config,
  type Question,
  type Recipient,
} from '@heard/schema';

import {retryingLoader} from '../page/retrying-loader.ts';
import {themeWhenSet} from '../theme/theme-when-set.ts';
import {checkForGood} from './check-for-good.ts';
import type {CityForm} from './city-form.ts';
import {firstPart, type FormPart} from './first-part.ts';
import type {ReadyForm} from './ready-form.ts';
import type {ReportFormController} from './report-form-controller.ts';
import {sidePages} from './side-pages.ts';

const importChanges = () => import('./changes-part.ts');
const importFull = () => import('./full-form-part.ts');
const loadChanges = retryingLoader(importChanges);
const loadFull = retryingLoader(importFull);

/** The recipients that read a report only if the person agrees. */
export const recipientsToAsk = (config: Config): readonly Recipient[] =>
  config.recipients.filter(({consent}) => consent === 'ask');

const formFor = async (
  form: ReportFormController,
  config: Config,
  further: FormPart,
): Promise<CityForm | undefined> => {
  const {delivery, environments, recipients} = config;
  const isPlain =
    delivery.connector === 'heard' &&
    !environments &&
    !form.host.hasAttribute('form') &&
    hasPlainForm(config);
  const preset = isPlain ? (config.form?.preset ?? defaultPreset) : undefined;
  if (preset === hateIncidentShort.id)
    return {definition: plainForm(hateIncidentShort, recipients)};
  if (preset !== 'hate-incident') return (await loadChanges()).cityForm(form, config, further);
  const {hateIncident, stepWords} = await loadFull();
  return {definition: plainForm(hateIncident, recipients), stepWords};
};

/** Takes up questions, their words and fields that were loaded. */
export const takeUp = (form: ReportFormController, {asked, fields}: FormPart) => {
  form.part = {asked: {...form.part.asked, ...asked}, fields: {...form.part.fields, ...fields}};
  if (form.ready) {
    const questions = Object.fromEntries(
      Object.entries(form.part.asked).map(([id, {question}]): [string, Question] => [id, question]),
    );
    form.ready = {...form.ready, form: {...form.ready.form, questions}};
  }
  form.host.requestUpdate();
};

/** Takes them up in the words of the configuration. */
export const addPart = (form: ReportFormController, {reworded}: ReadyForm, part: FormPart) =>
  takeUp(
    form,
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
  themeWhenSet(form.host, config.theme);
  const cityForm = await formFor(form, config, further);
  const {ready} = form;
  // Another configuration came meanwhile, or this one is complete.
  if (ready?.config !== config || ready.definition) return;
  if (!cityForm) return checkForGood(form, config, true);
  const {own, shown, ...changed} = cityForm;
  const {definition} = changed;
  form.ready = {
    ...ready,
    ...changed,
    form: {...ready.form, ...definition, given: definition.given ?? {}, ...shown},
  };
  addPart(form, form.ready, {
    asked: {...firstPart.asked, ...further.asked, ...own?.asked},
    fields: {...further.fields, ...own?.fields},
  });
  // Without it the form is what it is everywhere else.
  if ((config.drafts ?? 'off') !== 'off' || form.host.hasAttribute('more-events'))
    void sidePages.load(form.host).then(() => sidePages.now?.addBeside(form));
};
