import type {concernKinds, placeMode} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const concernKindsWords: Words<QuestionWords<typeof concernKinds>> = ({msg}) => ({
  label: msg('Tick everything that fits', {
    desc: 'Label above a list of kinds of hate incidents with tick boxes. Plain and warm.',
  }),
  summary: msg('What worries you'),
  options: {
    tension: msg('Tension between groups of people'),
    rumor: msg('A rumor or a false story that spreads'),
    planned_event: msg('An event that is planned, such as a march or a speech'),
    group_activity: msg('A hate group that is active, puts up flyers or looks for members'),
    repeated_target: msg('The same people or the same place, again and again'),
    other: msg('Something else'),
  },
  errors: {
    'tick-or-write': msg('Tick what worries you, or tell us in your own words', {
      desc: 'Error on a page where ticking a box or writing a sentence is enough.',
    }),
  },
});

/** The place of a worry: nothing may have happened yet. */
export const concernPlaceModeWords: Words<QuestionWords<typeof placeMode>> = ({msg}) => ({
  label: msg('Where is it?', {desc: 'The place of a tension, a rumor or a planned event.'}),
  summary: msg('Where it is'),
  options: {
    address: msg('At a place or address'),
    area: msg('In an area, a city or a ZIP code'),
    online: msg('Online or by phone'),
    not_sure: msg('I am not sure'),
    prefer_not_say: msg('I would rather not say'),
  },
  errors: {},
});
