import {withPageAttributes, type Config} from '@heard/schema';

import {warnOnce, type Mistake} from '../page/mistake.ts';
import {configMistake} from './config-mistake.ts';
import type {ReportFormController} from './report-form-controller.ts';
import {whyUnreachable} from './why-unreachable.ts';

// Another form can make a mistake of what changes it.
const mistakeHere = ({host}: ReportFormController, config: Config) =>
  configMistake(withPageAttributes(config, {form: host.getAttribute('form')}).config);

/** Checks the whole configuration, and takes the form away if it finds a mistake. */
export const failIfWrong = async (form: ReportFormController, config: Config): Promise<void> => {
  const mistake = await mistakeHere(form, config);
  // Once the person has begun, Send says it, so that no answer vanishes from the screen.
  if (mistake && form.ready?.config === config && form.state.status === 'gate') form.fail(mistake);
};

/** What keeps this form from its intake, if that can be told from here. Nothing for whoever is only offline. */
const obstacle = async (met: Mistake, config?: Config): Promise<Mistake | undefined> => {
  if (met.reason !== 'unreachable') return met;
  const {url, cause} = met;
  // A back end of somebody's own has no address that may be asked.
  const isIntake = config?.delivery.connector === 'heard';
  const what =
    isIntake && cause === 'unreachable' ? await whyUnreachable(`${url}/intake`) : undefined;
  return what ? {reason: 'wrong', what, url} : undefined;
};

/**
 * Tells the embedder all mistakes of the configuration; if it has none, the one that was met. A person whose page lets
 * nothing out learns that waiting does not help.
 */
export const explain = async (form: ReportFormController, met: Mistake): Promise<void> => {
  const config = form.ready?.config;
  const found =
    (config && (await mistakeHere(form, config).catch(() => undefined))) ??
    (await obstacle(met, config));
  if (found?.reason === 'wrong' && found.what === 'policy' && form.move({status: 'refused'}))
    form.outbox?.stop();
  if (found) await warnOnce(form.host, found);
};
