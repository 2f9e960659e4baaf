import type {Localizer} from './localizer.ts';

export const machineTranslated = ({msg}: Localizer) =>
  msg('A computer made this translation. No person has checked it yet.', {
    desc: 'Shown in languages whose translation nobody has reviewed.',
  });
