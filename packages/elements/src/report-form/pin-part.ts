/** Holds a configuration against `recipients-pin`. Loaded where a tag has a pin, before anything is drawn. */
import {recipientsPin} from '@heard/delivery';

import type {LoadedConfig} from '../config/load-config.ts';

type Loaded = Extract<LoadedConfig, {ok: true}>;

const mistake = (what: 'pin' | 'pin-unsealed' | 'pin-frame', detail: string): LoadedConfig => ({
  ok: false,
  mistake: {reason: 'wrong', what, detail},
});

/** The configuration, if one of the pins fits it; else the mistake. */
export const pinned = async (
  loaded: Loaded,
  pins: string,
  host: HTMLElement,
): Promise<LoadedConfig> => {
  const {delivery, frame, recipients} = loaded.config;
  // Keys keep nothing safe where nothing is sealed to them.
  if (delivery.connector !== 'heard' && !delivery.seal) return mistake('pin-unsealed', pins);
  // Whoever can exchange keys could as well name a frame that seals to others.
  if (frame && host.getAttribute('mode') !== 'inline') return mistake('pin-frame', frame);
  const found = await recipientsPin(recipients);
  return pins.split(/\s+/).includes(found)
    ? loaded
    : mistake('pin', `  expected  ${pins}\n  found     ${found}`);
};
