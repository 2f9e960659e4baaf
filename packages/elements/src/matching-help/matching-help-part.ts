import type {HelpKind} from '@heard/schema';

import {addStyles} from '../page/add-styles.ts';
import {focusText} from '../page/focus.ts';
import {warnOnce} from '../page/mistake.ts';
import type {ReportFormController, ReportFormHost} from '../report-form/report-form-controller.ts';
import {loadDirectory} from '../resource-finder/load-directory.ts';
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
    const place = root.querySelector<HTMLElement>(`[data-position="${from}"]`);
    const heading = [...root.querySelectorAll<HTMLElement>('.page-heading')].at(-1);
    if (place) place.focus();
    else if (heading) focusText(heading);
  };
};

/** Loads the directory and chooses from it. Says whether that worked. */
export const findHelp = async (
  form: ReportFormController,
  kinds: readonly HelpKind[],
): Promise<boolean> => {
  const {ready, host} = form;
  const address = ready?.config.finder?.directory;
  if (!address) return false;
  const loaded = await loadDirectory(address, ready.base);
  if (!loaded.ok) {
    void warnOnce(host, loaded.mistake);
    return false;
  }
  // The person left while it loaded.
  if (form.state.status !== 'done') return true;
  const root = host.shadowRoot!;
  addStyles(root, resourceFinderStyles);
  const help = new MatchingHelp(loaded.directory, kinds, () => host.requestUpdate());
  form.help = help;
  host.requestUpdate();
  void followFocus(host, root, help);
  return true;
};
