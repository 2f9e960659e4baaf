/** Entry `@heard/elements/framed`: what a form in a frame tells the page around it. */
import {localizerFor} from './locale/localizer-for.ts';
import {gateWords, navigationWords} from './report-form/report-form.messages.ts';
import {exitNews} from './safety/exit.messages.ts';

/** The words of the way out in a language, for a page that draws it around a frame. Rejects when they did not load. */
export const exitWords = async (locale: string) => {
  const localizer = await localizerFor(locale);
  const {practiced: _inside, ...news} = exitNews(localizer);
  return {
    title: gateWords(localizer).title,
    words: {leave: navigationWords(localizer).leave, ...news},
  };
};
