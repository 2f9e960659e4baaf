import type {Config} from './config.ts';

/** A configuration as far as its parts are right by themselves: what is wrong in a part has been said already. */
export type SettingPart = {readonly [Key in keyof Config]?: Config[Key] | undefined};
