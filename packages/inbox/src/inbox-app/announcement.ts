import type {Localizer} from '@heard/elements/words';

import {reportWords, unreadableWords} from '../report/report.messages.ts';
import {entryWords} from './entry.messages.ts';
import type {InboxState} from './flow.ts';
import {listWords, reportCount} from './list.messages.ts';

/** What is read aloud beside the heading that takes the focus. */
export const announcement = (localizer: Localizer, state: InboxState): string => {
  switch (state.status) {
    case 'locked':
      // The first time there is nothing to tell, and a trouble takes the focus.
      return state.reason ? entryWords(localizer).locked : '';
    case 'entering':
      return entryWords(localizer).entering;
    case 'list': {
      const {length} = state.contents.items;
      return length ? reportCount(localizer, length) : listWords(localizer).empty;
    }
    case 'opening':
      return reportWords(localizer).opening;
    case 'reading':
      return reportWords(localizer).opened;
    case 'unreadable':
      return unreadableWords(localizer).title;
  }
};
