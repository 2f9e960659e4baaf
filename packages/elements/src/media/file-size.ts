import type {FileLimits} from '@heard/delivery/files';
import {defaultFileLimits, maxPixels} from '@heard/delivery/files';

import type {Localizer} from '../locale/localizer.ts';
import type {LimitTexts} from './refused.messages.ts';

const unit = (locale: string, unit: 'megabyte' | 'kilobyte', maximumFractionDigits: number) =>
  new Intl.NumberFormat(locale, {style: 'unit', unit, maximumFractionDigits});

/** A size as people read it: "2.4 MB". A megabyte is 1,048,576 bytes, as the limits count. */
export const sizeText = ({locale}: Localizer, bytes: number): string =>
  bytes < 1_048_576
    ? unit(locale, 'kilobyte', 0).format(Math.ceil(bytes / 1024))
    : unit(locale, 'megabyte', 1).format(bytes / 1_048_576);

/** The limits as people read them. */
export const limitTexts = ({locale}: Localizer, limits: FileLimits = {}): LimitTexts => {
  const {maxFiles, maxFileMB, maxTotalMB} = defaultFileLimits;
  return {
    files: new Intl.NumberFormat(locale).format(limits.maxFiles ?? maxFiles),
    each: unit(locale, 'megabyte', 0).format(limits.maxFileMB ?? maxFileMB),
    total: unit(locale, 'megabyte', 0).format(limits.maxTotalMB ?? maxTotalMB),
    pixels: new Intl.NumberFormat(locale, {notation: 'compact', compactDisplay: 'long'}).format(
      maxPixels,
    ),
  };
};
