import type {ServiceView} from '@heard/directory';

import {weekRows, type HoursRow} from '../week-rows.ts';
import type {Scene} from './service-scene.ts';

/** The week of a service that holds now, as rows: days, and the hours on them. */
export const weekOf = (
  {localizer, now}: Pick<Scene, 'localizer' | 'now'>,
  service: ServiceView,
): readonly HoursRow[] => weekRows(localizer, service, now);
