import {html, nothing} from 'lit';

import {navigationWords} from '../report-form/report-form.messages.ts';
import type {CoverProps} from './cover-view.ts';
import type {Curtain} from './curtain.ts';
import {exitNews} from './exit.messages.ts';
import type {QuickExit} from './quick-exit.ts';

/** What stands around every page to keep the person safe. */
export interface SafetyProps extends Omit<CoverProps, 'curtain'> {
  /** Absent until there may be something to cover. */
  readonly curtain: Curtain | undefined;
  readonly exit: Pick<QuickExit, 'news'>;
}

/** What is said in words until those of the cover are loaded, or when they can't be. */
const bareCover = ({localizer, curtain}: CoverProps) =>
  html`<div class="curtain">
    <button type="button" class="primary curtain-heading" @click=${() => curtain.uncover()}>
      ${navigationWords(localizer).continue}
    </button>
  </div>`;

const cover = (props: CoverProps) => props.curtain.part?.coverView(props) ?? bareCover(props);

/** The announcements, the warning and the cover. Below every page, always in the same order. */
export const safetyView = (props: SafetyProps) => {
  const {localizer, curtain, exit} = props;
  const {part, isNear, reason} = curtain ?? {};
  const said = exit.news ? exitNews(localizer)[exit.news] : isNear && part?.nearText(localizer);
  return html`<div class="safety">
    <p class="visually-hidden" aria-live="polite" aria-atomic="true">${said || nothing}</p>
    ${isNear ? part?.nearView(localizer) : nothing}
    ${reason && curtain ? cover({...props, curtain}) : nothing}
  </div>`;
};
