import type {Localizer} from '../locale/localizer.ts';

/** The words of the buttons that read the page aloud and make it easier to read. */
export const readingBarWords = ({msg}: Localizer) => ({
  listen: msg('Listen', {desc: 'Button: reads the page aloud.'}),
  easy: msg('Easy words', {
    desc: 'Button: shows the form with short words and with pictures. Pressed again, it goes back.',
  }),
  notLoaded: msg('This did not load. Check your connection and try again.'),
});
