import type {Config} from '@heard/schema';

import {warnOnce, type Mistake} from '../page/mistake.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import type {ReportFormController} from './report-form-controller.ts';

const importTelling = () => import('./tell-mistakes.ts');
const loadTelling = retryingLoader(importTelling);

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
  if (isWrong) await (await loadTelling()).failIfWrong(form, config);
};

/** A report did not go out: tells the embedder why. */
export const explain = (form: ReportFormController, mistake: Mistake): Promise<void> =>
  loadTelling().then(
    (telling) => telling.explain(form, mistake),
    () => warnOnce(form.host, mistake),
  );
