import type {Localizer} from './localizer.ts';
import {reviewStatus} from './review-status.ts';
import {machineTranslated} from './translation.messages.ts';

/** Says so when no person has checked a translation. */
export const translationNote = (localizer: Localizer): string | undefined =>
  reviewStatus[localizer.locale] === 'machine' ? machineTranslated(localizer) : undefined;
