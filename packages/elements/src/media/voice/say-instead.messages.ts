import type {Localizer} from '../../locale/localizer.ts';

export const sayInsteadWords = ({msg}: Localizer) => ({
  say: msg('Say it instead of writing it', {desc: 'Link: opens a recorder below a text box.'}),
});
