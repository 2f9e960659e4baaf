import type {DraftMode} from '@heard/delivery/drafts';

import type {Localizer} from '../locale/localizer.ts';

/** When a draft is deleted, as a person says it: a time of today, or a day. */
export const untilText = ({locale}: Localizer, mode: DraftMode, until: number): string =>
  new Intl.DateTimeFormat(
    locale,
    mode === 'session' ? {timeStyle: 'short'} : {month: 'long', day: 'numeric'},
  ).format(until);
