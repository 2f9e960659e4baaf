/** What a configuration that changes more than the preset, or sends elsewhere, needs: loaded for such a one alone. */
import {environmentOf, formOf, withPageAttributes, type Config} from '@heard/schema';

import {sayInstead} from '../media/voice/say-instead.ts';
import {warnOnce} from '../page/mistake.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import type {BackEnd} from './back-end.ts';
import type {CityForm} from './city-form.ts';
import type {FormPart} from './first-part.ts';
import {ownQuestions, ownWords} from './own-questions.ts';
import type {ReportFormController} from './report-form-controller.ts';
import {reworded} from './reworded.ts';
import {stepWords} from './step.messages.ts';

const importGiven = () => import('./given/given-form.ts');
const loadGiven = retryingLoader(importGiven);
const importJson = () => import('./to-json/json-part.ts');
const loadJson = retryingLoader(importJson);
const importFormPost = () => import('./to-form/form-part.ts');
const loadFormPost = retryingLoader(importFormPost);

/** What sends elsewhere than to an intake, and says so, with the sentences for it. */
const backEndOf = async (
  {host, localizer}: ReportFormController,
  {delivery}: Config,
): Promise<BackEnd | undefined> => {
  if (delivery.connector === 'heard') return undefined;
  if (delivery.connector === 'form-post') {
    const [{formBackEnd}] = await Promise.all([loadFormPost(), localizer.more?.()]);
    return formBackEnd(delivery, host);
  }
  const [{jsonBackEnd}] = await Promise.all([loadJson(), localizer.more?.()]);
  return jsonBackEnd(delivery, host);
};

const changedForm = (config: Config, backEnd: BackEnd | undefined) =>
  ({
    backEnd,
    definition: formOf(backEnd?.fit(config) ?? config).definition,
    own: {asked: ownQuestions(config), fields: {}},
    ownWords: ownWords(config),
    reworded: (asked) => reworded(asked, config),
    sayInstead,
    stepWords,
    endpoint: environmentOf(config, location.hostname).delivery.endpoint,
  }) satisfies CityForm;

/** The configuration as the tag wants it. Tells the embedder about an attribute that has no effect. */
const onThisPage = ({host}: ReportFormController, config: Config): Config => {
  const {config: changed, mistakes} = withPageAttributes(config, {form: host.getAttribute('form')});
  for (const {message} of mistakes) void warnOnce(host, {reason: 'attribute', detail: message});
  return changed;
};

const orNothing = <T>(make: () => T): T | undefined => {
  try {
    return make();
  } catch {
    return undefined;
  }
};

/**
 * The form that a configuration wants. Undefined where its shape is wrong: nothing that was loaded again would help.
 * Rejects when code did not load.
 */
export const cityForm = async (
  form: ReportFormController,
  ofFile: Config,
  known: FormPart,
): Promise<CityForm | undefined> => {
  const config = onThisPage(form, ofFile);
  const backEnd = await backEndOf(form, config);
  const changed = orNothing(() => changedForm(config, backEnd));
  if (!changed || !(config.prefill || config.prefillFromAddress)) return changed;
  const {givenForm} = await loadGiven();
  return givenForm(form, config, changed, known);
};
