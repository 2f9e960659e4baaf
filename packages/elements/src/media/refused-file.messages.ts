import {str} from '@lit/localize';

import type {Localizer} from '../locale/localizer.ts';

export const refusedFileWords = ({msg}: Localizer, name: string) => ({
  text: msg(
    str`One file could not be sent: ${name}. Remove it or choose a smaller copy, and send your report again. Your answers are still here.`,
    {desc: 'The name of a file.'},
  ),
  toFiles: msg('Go to your files', {desc: 'Button: opens the page with the files of the report.'}),
});
