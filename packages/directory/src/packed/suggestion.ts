import type {Word} from '../search/words.ts';
import {wordsIn} from '../search/words.ts';
import type {ResourceHit} from '../source/resource-source.ts';
import type {Meaning} from './understand.ts';

/** The text with what slips were taken for, spelled as the services that were found spell it. */
export const suggestionFor = (
  text: string,
  asked: readonly Word[],
  meanings: readonly Meaning[],
  hits: readonly ResourceHit[],
): string => {
  const texts = hits.flatMap(({service}) => [
    service.name,
    service.organization?.name ?? '',
    ...service.description,
    ...service.eligibilityDescription,
  ]);
  const spelled = (folded: string): string => {
    for (const text of texts)
      for (const word of wordsIn(text))
        if (word.text === folded) return text.slice(word.start, word.end).toLowerCase();
    return folded;
  };
  let suggestion = text;
  for (const [place, {start, end}] of [...asked.entries()].reverse()) {
    const {meant} = meanings[place]!;
    if (meant !== undefined)
      suggestion = suggestion.slice(0, start) + spelled(meant) + suggestion.slice(end);
  }
  return suggestion.trim();
};
