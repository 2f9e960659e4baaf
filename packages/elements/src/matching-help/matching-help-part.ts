import type {HelpKind} from '@heard/schema';

import {addStyles} from '../page/add-styles.ts';
import {focusText} from '../page/focus.ts';
import {warnOnce} from '../page/mistake.ts';
import type {ReportFormController, ReportFormHost} from '../report-form/report-form-controller.ts';
import {resultPart} from '../resource-finder/load-result-part.ts';
import {loadSource} from '../resource-finder/load-source.ts';
import {resourceFinderStyles} from '../resource-finder/resource-finder.styles.ts';
import {MatchingHelp} from './matching-help.ts';

export {matchingHelpView} from './matching-help-view.ts';

/** Focus goes to the list when it comes, to a service that is opened, and back to its place in the list. */
const followFocus = async (host: ReportFormHost, root: ShadowRoot, help: MatchingHelp) => {
  await host.updateComplete;
  const list = root.querySelector<HTMLElement>('.matching');
  if (list) focusText(list);
  help.onTurn = async (from) => {
    await host.updateComplete;
    const titles = [...root.querySelectorAll<HTMLElement>('.title')];
    const place = titles.find(({dataset}) => dataset['id'] === from?.service.id);
    const heading = [...root.querySelectorAll<HTMLElement>('.page-heading')].at(-1);
    if (place) place.focus();
    else if (heading) focusText(heading);
  };
};

/** Loads the source and chooses from it. Says whether that worked. */
export const findHelp = async (
  form: ReportFormController,
  kinds: readonly HelpKind[],
): Promise<boolean> => {
  const {ready, host} = form;
  if (!ready?.config.finder) return false;
  const {config, base} = ready;
  const loaded = await loadSource(config, base);
  if (!loaded.ok) {
    void warnOnce(host, loaded.mistake);
    return false;
  }
  const help = new MatchingHelp({host, source: loaded.source, config, base, kinds});
  try {
    await Promise.all([help.choose(), resultPart.load(host), form.localizer.more?.()]);
  } catch {
    return false;
  }
  // The person left while it loaded.
  if (form.state.status !== 'done') return true;
  const root = host.shadowRoot!;
  addStyles(root, resourceFinderStyles);
  form.help = help;
  host.requestUpdate();
  void followFocus(host, root, help);
  return true;
};
