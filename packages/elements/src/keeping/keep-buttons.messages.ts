import type {Localizer} from '../locale/localizer.ts';

export const keepWords = ({msg}: Localizer) => ({
  warning: msg(
    'Anyone who uses this device or finds the paper can read it. If you share this device, you may want to skip this.',
  ),
  print: msg('Print your answers'),
  save: msg('Save your answers as a file'),
  saved: msg('The file is in your downloads.'),
  printCode: msg('Print the code'),
  saveCode: msg('Save the code as a file'),
  notNow: msg('This did not load. Check your connection and try again.'),
});
