import type {Config} from '@heard/schema';

import {warnOnce, type Mistake} from '../page/mistake.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import type {ReportFormController} from './report-form-controller.ts';

const importCheck = () => import('./config-mistake.ts');
const loadCheck = retryingLoader(importCheck);

// Where an embedder tries things out. A person who reports does not pay for the check with bytes: before it goes out, the
// configuration is checked here or with `heard check-config`.
const isTryingOut = (): boolean =>
  /^(localhost|127\.|\[::1\])|\.(localhost|local|test)$/.test(location.hostname);

/**
 * While an embedder tries things out, and wherever no form can be made of it: checks the whole configuration, and
 * shows what is wrong at once.
 */
export const checkForGood = async (
  form: ReportFormController,
  config: Config,
  isWrong = isTryingOut(),
): Promise<void> => {
  if (!isWrong) return;
  const {configMistake} = await loadCheck();
  const mistake = await configMistake(config);
  // Once the person has begun, Send says it, so that no answer vanishes from the screen.
  if (mistake && form.ready?.config === config && form.state.status === 'gate') form.fail(mistake);
};

/** A report did not go out: tells the embedder why, by all mistakes of the configuration if it has some. */
export const explain = async (form: ReportFormController, mistake: Mistake): Promise<void> => {
  const config = form.ready?.config;
  const found = await loadCheck().then(
    ({configMistake}) => config && configMistake(config),
    () => undefined,
  );
  await warnOnce(form.host, found ?? mistake);
};
