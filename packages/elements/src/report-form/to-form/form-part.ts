import type {Config} from '@heard/schema';

import type {BackEnd} from '../back-end.ts';
import type {ReportFormHost} from '../report-form-controller.ts';
import {withoutIntake} from '../to-json/without-intake.ts';
import {packForm} from './pack-form.ts';

/** What a configuration says of an address that takes forms. */
export type FormSetting = Extract<Config['delivery'], {readonly connector: 'form-post'}>;

/** Sends to an address that takes forms. */
export const formBackEnd = (setting: FormSetting, host: ReportFormHost): BackEnd =>
  withoutIntake(setting.seal, packForm(setting, host));
