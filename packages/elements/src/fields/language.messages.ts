import type {Localizer} from '../locale/localizer.ts';

export const languageWords = ({msg}: Localizer) => ({
  choose: msg('Choose a language', {desc: 'The first line of a list of languages.'}),
  another: msg('Another language', {
    desc: 'In a list of languages: for somebody whose language is not in it.',
  }),
  which: msg('Which language is it?', {
    desc: 'Above a list of languages, after "Another language" was chosen.',
  }),
});
