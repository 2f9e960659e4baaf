import type {Localizer} from '../locale/localizer.ts';
import {reviewStatus} from '../locale/review-status.ts';
import {machineTranslated} from './ending.messages.ts';

/** Says so when no person has checked the translation on screen. */
export const translationNote = (localizer: Localizer): string | undefined =>
  reviewStatus[localizer.locale] === 'machine' ? machineTranslated(localizer) : undefined;
