import {retryingLoader} from '../../page/retrying-loader.ts';
import type {FinderView} from '../finder-view.ts';

const importMoreEvents = () => import('../more-events.ts');
const loadMoreEvents = retryingLoader(importMoreEvents);

const telling = new WeakSet<object>();

/** Has a finder with the attribute `more-events` tell its page more: once, however often it is called. */
export const tellIfWanted = (view: FinderView): void => {
  const {controller} = view;
  if (!controller.host.hasAttribute('more-events') || telling.has(controller)) return;
  telling.add(controller);
  // Statistics are no reason to trouble anybody.
  loadMoreEvents().then(
    ({tellMore}) => tellMore(view),
    () => telling.delete(controller),
  );
};
