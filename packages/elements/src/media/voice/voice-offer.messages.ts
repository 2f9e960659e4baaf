import type {Localizer} from '../../locale/localizer.ts';

export const voiceOfferWords = ({msg}: Localizer) => ({
  record: msg('Record your voice', {desc: 'Button: opens a recorder for a spoken statement.'}),
  cannot: msg('This browser cannot record sound. You can add a recording from another app.'),
});
