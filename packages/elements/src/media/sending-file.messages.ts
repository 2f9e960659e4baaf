import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

export const sendingFile = ({msg}: Localizer, file: string, files: string) =>
  msg(str`Sending file ${file} of ${files}…`, {
    desc: 'Two numbers: which file is being sent, and how many there are. 2 of 3.',
  });
