import type {Config} from '@heard/schema';

import type {ReportFormController} from './report-form-controller.ts';
import {loadSealing} from './steer.ts';

/** Checks the whole configuration, once the code that seals is there. */
export const checkForGood = async (form: ReportFormController, config: Config): Promise<void> => {
  const {configMistake} = await loadSealing();
  const mistake = await configMistake(config);
  // Once the person has begun, Send says it, so that no answer vanishes from the screen.
  if (mistake && form.ready?.config === config && form.state.status === 'gate') form.fail(mistake);
};
