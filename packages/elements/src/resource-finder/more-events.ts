import {tellLocale} from '../locale/tell-locale.ts';
import type {Asked} from './asking.ts';
import type {FinderView} from './finder-view.ts';
import {ResultsShownEvent} from './results-shown-event.ts';

const foundIn = (asked: Asked) => (asked.ok ? (asked.answer.total ? 'some' : 'none') : 'failed');

/** Tells the page whether searches find anything, for its statistics. */
export const tellMore = ({controller, localizer}: FinderView) => {
  const {host} = controller;
  let {announced: told} = controller;
  host.addController({
    hostUpdated() {
      const {announced} = controller;
      if (announced === told) return;
      told = announced;
      if (announced) host.dispatchEvent(new ResultsShownEvent({found: foundIn(announced)}));
    },
  });
  tellLocale(host, localizer);
};
