import type {Localizer} from '../locale/localizer.ts';

export const keepCopyTitle = ({msg}: Localizer) =>
  msg('Keep a copy of your answers', {desc: 'Opens a part with two buttons.'});
