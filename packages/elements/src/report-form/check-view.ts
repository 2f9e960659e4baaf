import {visibleSteps} from './flow.ts';
import type {AnswerLookup, Step} from '@heard/schema';
import {html, nothing} from 'lit';

import {pageHeading} from '../fields/field.ts';
import {keepCopy} from '../keeping/keep-copy-offer.ts';
import {changeLabel, checkWords} from './ending.messages.ts';
import {summaryRows} from './summary-rows.ts';
import type {View} from './view.ts';
import {whoSeesView} from './who-sees-what.ts';

// A page of the embedder's own has no title: its first question stands for it.
const titleOf = ({controller, ready, localizer}: View, {id, questions}: Step<string>) =>
  ready.stepWords?.(localizer, id, ready.definition?.id)?.title ??
  controller.part.asked[questions[0] ?? '']?.words(localizer).label;

/** What else can be told: every optional page that has no answer yet, all in turn or one at a time. */
const moreView = (view: View, more: readonly Step<string>[]) => {
  const {controller, localizer, headingLevel} = view;
  const words = checkWords(localizer);
  return html`<div class="tight further">
    <h3 aria-level=${headingLevel + 1}>${words.more}</h3>
    <p>${words.moreHint}</p>
    <ul class="pages">
      ${more.map(
        (step) =>
          html`<li>
            <button
              type="button"
              class="link"
              @click=${() => void controller.wish({type: 'change', step: step.id})}
            >
              ${titleOf(view, step)}
            </button>
          </li>`,
      )}
    </ul>
    <button
      type="button"
      class="secondary"
      @click=${() => void controller.wish({type: 'go-through', list: 'details'})}
    >
      ${words.allMore}
    </button>
  </div>`;
};

/** Every answer with a link to change it, who will read the report, and the button that sends it. */
export const checkView = (view: View, answers: AnswerLookup) => {
  const {controller, ready, localizer, headingLevel} = view;
  const words = checkWords(localizer);
  // Pages that nobody has to see are in it, too: all that is sent stands here.
  const {steps, details, last} = ready.definition!;
  const rows = [
    ...summaryRows(view, answers, steps),
    ...summaryRows(view, answers, details).filter(({lines}) => lines.length),
  ];
  const more = visibleSteps(details, answers).filter(({id}) => !rows.some(({step}) => step === id));
  const asksMore = visibleSteps(last, answers).length > 0;
  return html`
    ${pageHeading(headingLevel, words.title)}
    <dl class="rows">
      ${rows.map(
        ({step, title, lines, givenBy}) =>
          html`<div class="row">
            <dt>${title}</dt>
            <dd translate="no">
              ${
                lines.length
                  ? lines.map((line) => html`<span class="line" dir="auto">${line}</span>`)
                  : html`<span class="muted">${words.notGiven}</span>`
              }
            </dd>
            <dd class="change">
              ${
                givenBy ??
                html`<button
                  type="button"
                  class="link"
                  aria-label=${changeLabel(localizer, title)}
                  @click=${() => void controller.wish({type: 'change', step})}
                >
                  ${words.change}
                </button>`
              }
            </dd>
          </div>`,
      )}
    </dl>
    ${more.length ? moreView(view, more) : nothing} ${whoSeesView(view, answers)}
    <div class="actions">
      <button
        type="button"
        class="primary"
        @click=${() => void controller.wish(asksMore ? {type: 'go-through', list: 'last'} : 'send')}
      >
        ${asksMore ? words.continue : words.send}
      </button>
    </div>
    ${keepCopy(view, answers)}
  `;
};
