import type {Config} from '@heard/schema';

import type {BackEnd} from '../back-end.ts';
import type {ReportFormHost} from '../report-form-controller.ts';
import {packJson} from './pack-json.ts';
import {withoutIntake} from './without-intake.ts';

/** What a configuration says of an address that takes JSON. */
export type JsonSetting = Extract<Config['delivery'], {readonly connector: 'json'}>;

/** Sends to an address that takes JSON. */
export const jsonBackEnd = (setting: JsonSetting, host: ReportFormHost): BackEnd =>
  withoutIntake(setting.seal, packJson(setting, host));
