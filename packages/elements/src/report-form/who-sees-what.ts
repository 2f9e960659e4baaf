import {recipientsFor} from '@heard/delivery';
import type {AnswerLookup} from '@heard/schema';
import {html, nothing} from 'lit';

import {inLocale} from '../locale/localized-text.ts';
import {whoSeesWords} from './who-sees-what.messages.ts';
import type {View} from './view.ts';

/** One line of who will see what. */
export interface Seen {
  readonly who: string;
  readonly what: readonly string[];
}

/**
 * Who will see what of a report: made from the recipients of the configuration, the questions of the form and
 * the answers, so that it can't say anything that is not so.
 */
export const whoSeesWhat = (view: View, answers: AnswerLookup): readonly Seen[] => {
  const {ready, localizer} = view;
  const {config, definition} = ready;
  const words = whoSeesWords(localizer);
  const name = ({name: text}: (typeof config.recipients)[number]) =>
    inLocale(text, localizer.locale);
  const consented = (answers['consent.shareWith'] ?? []) as readonly string[];
  const {recipients: readers} = recipientsFor(config.recipients, consented);
  const reachable = answers['contact.preference'] === 'contact_me';
  const everything = [
    words.everyAnswer,
    ...(answers['evidence.files'] ? [words.files] : []),
    reachable ? words.howToReach : words.notWho,
  ];
  const asks = (question: string) =>
    [definition?.steps, definition?.details].some((steps) =>
      steps?.some(({questions}) => questions.includes(question)),
    );
  const police = words.police[String(answers['consent.police'] ?? 'no') as 'no'];
  return [
    ...readers.map((reader) => ({who: name(reader), what: everything})),
    ...config.recipients
      .filter((recipient) => !readers.includes(recipient))
      .map((recipient) => ({who: name(recipient), what: [words.nothing]})),
    ...(asks('consent.police') ? [{who: words.thePolice, what: [police]}] : []),
    ...(asks('consent.statistics')
      ? [
          {
            who: words.theNumbers,
            what: [answers['consent.statistics'] === true ? words.counted : words.nothing],
          },
        ]
      : []),
    {who: words.everyoneElse, what: [words.locked]},
  ];
};

/** The same as a list for people. */
export const whoSeesView = (view: View, answers: AnswerLookup) => {
  const {ready, localizer, headingLevel} = view;
  const words = whoSeesWords(localizer);
  const retention = ready.config.notices?.retention;
  return html`<div class="panel tight">
    <h3 aria-level=${headingLevel + 1}>${words.title}</h3>
    <dl class="readers">
      ${whoSeesWhat(view, answers).map(
        ({who, what}) =>
          html`<div>
            <dt>${who}</dt>
            ${what.map((each) => html`<dd>${each}</dd>`)}
          </div>`,
      )}
    </dl>
    ${retention ? html`<p>${inLocale(retention, localizer.locale)}</p>` : nothing}
  </div>`;
};
