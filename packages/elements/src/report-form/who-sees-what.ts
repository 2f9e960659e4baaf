import {recipientsFor} from '@heard/delivery';
import type {AnswerLookup} from '@heard/schema';
import {html, nothing} from 'lit';

import {inLocale} from '../locale/localized-text.ts';
import type {ReadyForm} from './ready-form.ts';
import {whoSeesWords} from './who-sees-what.messages.ts';
import type {View} from './view.ts';

/** One line of who will see what. */
export interface Seen {
  readonly who: string;
  readonly what: readonly string[];
}

const isAsked = ({form: {steps, details}}: ReadyForm, question: string) =>
  [steps, details].some((list) => list?.some(({questions}) => questions.includes(question)));

/**
 * Who will see what of a report: made from the recipients of the configuration, the questions of the form and
 * the answers, so that it can't say anything that is not so.
 */
export const whoSeesWhat = (view: View, answers: AnswerLookup): readonly Seen[] => {
  const {controller, ready, localizer} = view;
  const {config} = ready;
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
  // What the person chose there, in the words in which it was asked; nothing for those who chose nothing.
  const agreed = (question: string, who: string): readonly Seen[] => {
    const asked = controller.part.asked[question];
    const {options = {}} = asked?.words(localizer) ?? {};
    const answer = answers[question];
    const what = options[answer === true ? 'yes' : String(answer)] ?? words.nothing;
    return asked && isAsked(ready, question) ? [{who, what: [what]}] : [];
  };
  return [
    ...readers.map((reader) => ({who: name(reader), what: everything})),
    ...config.recipients
      .filter((recipient) => !readers.includes(recipient))
      .map((recipient) => ({who: name(recipient), what: [words.nothing]})),
    ...agreed('consent.police', words.thePolice),
    ...agreed('consent.statistics', words.theNumbers),
    ...(ready.backEnd?.others(localizer, words) ?? [
      {who: words.everyoneElse, what: [words.locked]},
    ]),
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
