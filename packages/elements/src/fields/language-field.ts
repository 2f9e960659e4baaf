import {html, nothing, type TemplateResult} from 'lit';

import {choiceField} from './choice-field.ts';
import type {DrawnOption, FieldProps} from './field.ts';
import {languageName, nameOnScreen, otherLanguage, ownName} from './language-name.ts';
import {languageWords} from './language.messages.ts';
import {languages} from './languages.ts';
import {textControl} from './text-control.ts';

/** A list of all languages but some, sorted as the language on screen sorts. */
const languageList = (props: FieldProps<string>, without: readonly string[]): TemplateResult => {
  const {localizer, answer} = props;
  const {choose, another} = languageWords(localizer);
  const {compare} = new Intl.Collator(localizer.locale);
  const tags = Object.keys(languages)
    .filter((tag) => !without.includes(tag))
    .sort((one, other) => compare(ownName(one), ownName(other)));
  return textControl(
    props,
    (describedBy, wrong) =>
      html`<select
        id=${props.id}
        autocomplete="off"
        translate="no"
        aria-describedby=${describedBy}
        aria-invalid=${wrong ? 'true' : nothing}
        @change=${({target}: Event) =>
          props.onAnswer((target as HTMLSelectElement).value || undefined)}
      >
        <option value="" .selected=${!answer}>${choose}</option>
        ${tags.map(
          (tag) =>
            html`<option value=${tag} lang=${tag} .selected=${answer === tag}>
              ${languageName(localizer, tag)}
            </option>`,
        )}
        <option value=${otherLanguage} .selected=${answer === otherLanguage}>${another}</option>
      </select>`,
  );
};

/**
 * A language, as a tag of BCP 47. The options are the languages to choose from with one press; all others are in
 * a list that opens under "Another language". Without options there is the list alone.
 *
 * Each language stands in its own words first, so that whoever needs it finds it. One that is not even in the
 * list is `und`: it can be named where the person says what makes it easier to talk.
 */
export const languageField = (props: FieldProps<string>): TemplateResult => {
  const {id, localizer, answer} = props;
  const offered = props.options.map((option) => option.id);
  if (!offered.length) return languageList(props, []);

  const {another, which} = languageWords(localizer);
  const isOther = answer !== undefined && !offered.includes(answer);
  const list = () =>
    languageList(
      {
        ...props,
        id: `${id}-list`,
        words: {label: which, options: {}, errors: {}},
        error: undefined,
        headingLevel: undefined,
        answer: answer === otherLanguage ? undefined : answer,
        onAnswer: (tag) => props.onAnswer(tag ?? otherLanguage),
      },
      offered,
    );
  const options: readonly DrawnOption[] = [
    ...offered.map((tag) => ({id: tag, label: languageLabel(props, tag)})),
    {
      id: otherLanguage,
      label: another,
      more: isOther ? html`<div class="more">${list()}</div>` : nothing,
    },
  ];
  return choiceField({...props, options, answer: isOther ? otherLanguage : answer});
};

const languageLabel = ({localizer}: FieldProps<string>, tag: string) => {
  const known = nameOnScreen(localizer, tag);
  return html`<bdi lang=${tag} translate="no">${ownName(tag)}</bdi>${known ? ` – ${known}` : ''}`;
};
