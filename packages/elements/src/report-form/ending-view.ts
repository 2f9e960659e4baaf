import type {TemplateResult} from 'lit';

import {checkView} from './check-view.ts';
import type {FormState} from './first-flow.ts';
import {sendingView} from './sending-view.ts';
import {sentView} from './sent-view.ts';
import {troubleView} from './trouble-view.ts';
import {sidePages} from './side-pages.ts';
import type {View} from './view.ts';

/** The pages that ask no question: after the last one, and for people who need help first. */
export const endingView = (
  view: View,
  state: Exclude<FormState, {status: 'gate' | 'editing'}>,
): TemplateResult => {
  switch (state.status) {
    case 'checking':
      return checkView(view, state.answers);
    case 'sealing':
    case 'sending':
    case 'waiting':
      return sendingView(view, state);
    case 'parked':
    case 'refused':
      return troubleView(view, state);
    case 'sent':
      return view.ready.backEnd?.sentView(view) ?? sentView(view, state.receipt);
    default:
      return sidePages.now!.sideView(view, state);
  }
};
