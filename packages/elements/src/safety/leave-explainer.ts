import {html} from 'lit';

import {addStyles} from '../page/add-styles.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import {explainerTitle} from './exit.messages.ts';
import type {ExplainerProps} from './explainer-body.ts';

const importBody = () => import('./explainer-body.ts');
const loadBody = retryingLoader(importBody);
let body: typeof import('./explainer-body.ts') | undefined;

/**
 * A folded panel for the gate: how to leave fast, a try at it, what leaving can't erase, and that there is no
 * time limit. What is in it loads when it is opened first, and then `redraw` is called.
 */
export const leaveExplainer = (props: ExplainerProps, redraw: () => void) => {
  const open = async ({currentTarget}: Event) => {
    const panel = currentTarget as HTMLDetailsElement;
    if (!panel.open) return;
    try {
      await props.localizer.more?.();
      body = await loadBody();
      addStyles(panel.getRootNode() as ShadowRoot, body.explainerStyles);
      redraw();
    } catch {
      // Offline for a moment: opening it again tries again.
    }
  };
  return html`<details class="help explainer" @toggle=${open}>
    <summary>${explainerTitle(props.localizer)}</summary>
    <div class="tight">${body?.explainerBody(props)}</div>
  </details>`;
};
