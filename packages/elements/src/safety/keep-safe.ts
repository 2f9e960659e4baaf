import {systemClock, type Clock} from '@heard/delivery';
import {nothing} from 'lit';

import {showFocused} from '../page/show-focused.ts';
import {CurtainWatch} from './curtain-watch.ts';
import {ExitLights} from './exit-lights.ts';
import type {GuardedForm} from './guarded-form.ts';
import {idleMinutes} from './holds-anything.ts';
import {ReachWatch} from './reach-watch.ts';
import {leaveExplainer} from './leave-explainer.ts';
import {maskForm} from './mask-from-replay.ts';
import {QuickExit} from './quick-exit.ts';
import {leaveAgain} from './leave-again.ts';
import {safetyView} from './safety-view.ts';

/** Where the form stands on the host page. */
export interface SafetyPlace {
  /** The level of the page's heading on the host page. */
  readonly headingLevel: number;
  /** Unique to this element: the start of every id in it. */
  readonly uid: string;
}

/**
 * Adds to a form all that keeps its person safe: leaving by Shift and by a second link, a way out that stays
 * in reach, covers, and marks for recorders. Called once. Gives what is drawn of it.
 */
export const keepSafe = (form: GuardedForm, clock: Clock = systemClock) => {
  const exit = new QuickExit(form, clock);
  const watch = new CurtainWatch(form, clock);
  new ExitLights(form, exit);
  new ReachWatch(form);
  const {host} = form;
  host.addController({hostUpdated: () => maskForm(host)});
  void host.updateComplete.then(() => host.shadowRoot && showFocused(host.shadowRoot));
  return {
    /** For the gate: how to leave fast, and that there is no time limit. */
    explainer: ({headingLevel}: SafetyPlace) =>
      leaveExplainer(
        {
          localizer: form.localizer,
          exitUrl: String(form.ready?.config.safety.exitUrl),
          exit,
          minutes: idleMinutes(form),
          headingLevel: headingLevel + 1,
        },
        () => form.host.requestUpdate(),
      ),

    /** Right after the last control of the page. */
    leaveAgain: () =>
      form.ready ? leaveAgain(form.localizer, form.ready.config.safety.exitUrl) : nothing,

    /** Below everything else of the page. */
    view: (place: SafetyPlace) =>
      safetyView({...place, localizer: form.localizer, curtain: watch.curtain, exit}),
  };
};
