import {isOwn} from '../../report/own-answers.ts';
import type {Condition} from '../../rules/condition.ts';
import {looksAt} from '../../rules/looks-at.ts';
import {
  shownPath,
  type ConfigIssue,
  type ConfigIssueCode,
  type ConfigPath,
} from '../config-issue.ts';
import {nearestKey} from '../nearest-key.ts';
import type {FormFinding} from './form-finding.ts';
import {knownPages, knownQuestions} from './known-ids.ts';
import {optionsOf} from './option-warnings.ts';

type Sentence = (finding: FormFinding, typed: string) => string;

const quoted = (ids: readonly string[]): string => ids.map((id) => `"${id}"`).join(', ');

const didYouMean = (typed: string, candidates: Iterable<string>): string => {
  const near = nearestKey(typed, [...candidates]);
  return near ? ` Did you mean "${near}"?` : '';
};

const unknownOption = (question: string | undefined, near: string | undefined): string => {
  if (question === undefined)
    return 'The question of your own that it looks at has no such option, so this never holds.';
  if (optionsOf(question).length === 0)
    return `Nothing can be chosen in "${question}", so this does nothing.`;
  const hint = near ? ` Did you mean "${near}"?` : '';
  return `There is no such option of "${question}", so this does nothing.${hint}`;
};

const unknownId: Sentence = ({path, about: [kind, about, near]}, typed) => {
  if (kind === 'page')
    return `This is a new page, and its name is close to the page "${about}" of ours. Is that the one you mean?`;
  if (kind === 'option') return unknownOption(about, near);
  const [, list] = path;
  if (list === 'order' && path.length < 5)
    return `No page has this name.${didYouMean(typed, knownPages)}`;
  const candidates = list === 'hide' ? [...knownQuestions, ...knownPages] : knownQuestions;
  const what = list === 'hide' ? 'question or page' : 'question';
  return `There is no ${what} with this id.${didYouMean(typed.split('=')[0] ?? '', candidates)}`;
};

const cannotHide: Sentence = ({about: [other]}) =>
  other
    ? 'The same question stands in "require". Take it out of one of the two lists.'
    : 'This can not be hidden. What happened and whether to be contacted are all that a report needs, staying ' +
      'anonymous has to stay possible, and so has one way of contact. Whether a further recipient may read ' +
      'the report is asked as long as there is one with "consent": "ask".';

const cannotRequire: Sentence = ({path}) =>
  path[1] === 'questions'
    ? 'A box to tick can not be required: consent that is forced is none. Make it a "choice" with a no, or ' +
      'remove "required".'
    : 'An answer to this can not be required. Contact details, consent, who somebody is and what they could ' +
      'prove are theirs to give; what happened may be told by a tick or in words. Remove it from "require".';

const circular =
  'This question is asked only after an answer to itself, by way of what it looks at. Break the circle.';

const notUsed: Sentence = ({path, about: [feature]}) =>
  feature
    ? `This has no effect as long as "${feature}" is not in form.features.`
    : `A question of this kind has no use for "${String(path.at(-1))}". Remove it.`;

const sensitive: Sentence = ({about: [what]}) =>
  what === 'contact'
    ? 'This seems to ask how to reach somebody or who they are. The form has a page for that, which asks ' +
      'whether to be contacted first. Whoever is asked twice leaves.'
    : 'This seems to ask for a date of birth, a status that people fear for, a number that identifies them, or ' +
      'whether it was a hate crime. Such questions keep people from reporting, and what is not asked can not leak. ' +
      'Is there another way to know what you need?';

const sentences: Readonly<Partial<Record<ConfigIssueCode, Sentence | string>>> = {
  'unknown-id': unknownId,
  'cannot-hide': cannotHide,
  'cannot-require': cannotRequire,
  'hides-more': ({about}) =>
    `${quoted(about)} ${about.length === 1 ? 'is' : 'are'} asked only after this question and will not be asked either.`,
  'not-in-form': ({path}) =>
    path[1] === 'features'
      ? 'This form has no question that needs it, so this has no effect. "hate-incident" asks the most.'
      : 'This form does not ask it, so this has no effect. Is a feature off, or is it hidden?',
  'required-aside':
    'Only a page that everybody passes can insist on an answer, and this question stands on an optional page. ' +
    'Name that page in form.order.main, or do not require the answer.',
  'required-costs':
    'Every answer that is required costs reports: some people do not know it, or do not want to say. Two are ' +
    'enough for a report.',
  'fixed-place':
    'This page can not go there. The question about age comes first, questions about who somebody is come ' +
    'last, and the pages that a report needs stay on the way that everybody goes.',
  'other-page': 'That question does not stand on this page.',
  repeated: ({about: [other]}) => `This stands at ${other} already. Name it once.`,
  'duplicate-id': ({about: [other]}) => `This id is taken by ${other}. Give each an id of its own.`,
  'reserved-id': 'This name is taken by the form itself. Choose another one.',
  'no-options': ({level, about: [question]}) =>
    level === 'warning'
      ? `No option of "${question}" is left. Hide the question instead.`
      : 'There is nothing to choose from. Add "options", each with an "id" and a "label".',
  'dangling-condition': ({about: [question]}) =>
    question
      ? `It looks at "${question}", which this form does not ask: it is hidden, its feature is off, or it belongs to ` +
        'another form. This question would never come up.'
      : 'It looks at a question of your own that is not there.',
  'circular-condition': circular,
  'asks-too-early': ({about: [later, ours]}) =>
    ours
      ? `In this order "${ours}" comes before "${later}", on which it depends. Put it after.`
      : `It looks at ${later}, which comes later in the form. Put this question after it, or that one before.`,
  'not-drawn': 'This version draws no map. Remove "map"; the form asks for a place in words.',
  'no-profile': 'Say which questions are asked: the name of one of our profiles, or your own.',
  'file-limits':
    'All files together may not be smaller than one. Make "maxTotalMB" at least "maxFileMB".',
  'not-used': notUsed,
  'no-minors-notice':
    'Children are asked for their age but not told what follows from it. Say whom you must tell, and when, ' +
    'before they begin.',
  'sensitive-question': sensitive,
};

/** What was typed at a place: a text, a question that a condition looks at and we do not know, or the key itself. */
const typedAt = (config: unknown, path: ConfigPath): string => {
  const value = path.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null
        ? (part as Record<string | number, unknown>)[step]
        : undefined,
    config,
  );
  if (typeof value === 'string') return value;
  if (path[1] !== 'questions' || path.at(-1) !== 'when') return String(path.at(-1));
  const looks = looksAt(value as Condition);
  return (
    looks.find(({question}) => !knownQuestions.has(question) && !isOwn(question))?.question ?? ''
  );
};

/** Says in plain English what was found. What was typed is compared with what we know, and never repeated. */
export const formSentence = (config: unknown, finding: FormFinding): ConfigIssue => {
  const {path, code, level} = finding;
  const sentence = sentences[code] ?? '';
  const message =
    typeof sentence === 'string' ? sentence : sentence(finding, typedAt(config, path));
  return {path: shownPath(path), code, message, level};
};
