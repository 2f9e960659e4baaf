import {
  shownPath,
  type ConfigIssue,
  type ConfigIssueCode,
  type ConfigPath,
} from './config-issue.ts';
import {bank} from '../questions/bank.ts';
import {reportKeys} from './delivery/delivery-mistakes.ts';
import type {FormFinding} from './form/form-finding.ts';
import {nearestKey} from './nearest-key.ts';
import {colorNames} from './theme/color-names.ts';
import {valueAt} from './value-at.ts';

type Sentence = (finding: FormFinding, typed: string) => string;

const didYouMean = (typed: string, candidates: Iterable<string>): string => {
  const near = nearestKey(typed, [...candidates]);
  return near ? ` Did you mean "${near}"?` : '';
};

const questions = bank.map(({id}) => id);

const unknownId: Sentence = ({path}, typed) =>
  path[0] === 'delivery'
    ? 'There is no question with this id, and no such key of a report.' +
      didYouMean(typed, [...questions, ...reportKeys])
    : `There is no question with this id.${didYouMean(typed, questions)}`;

const notUsed: Sentence = ({path}) => {
  if (path[0] === 'prefillFromAddress')
    return 'This question is locked, so what stands in the address has no effect. Take it out of one of the two lists.';
  if (path[0] === 'delivery')
    return 'A sealed report has no fields that could be renamed. Remove "fields", or do not seal.';
  return 'Reports are not sealed here, so nobody needs these keys. Set "seal": true in "delivery", or remove the keys.';
};

const sentences: Readonly<Partial<Record<ConfigIssueCode, Sentence | string>>> = {
  missing:
    '"keys" is missing. Add the public keys that `heard keygen` printed: without them a report can not be sealed.',
  repeated: ({path, about: [other]}) => {
    if (path[1] === 'fields')
      return `The same name stands at ${other}, so one of the two answers would be lost. Give each a name of its own.`;
    return `This stands at ${other} already. Name it once.`;
  },
  'unknown-id': unknownId,
  'not-used': notUsed,
  'not-in-form':
    'This form does not ask it, so this has no effect. Is a feature off, or is it hidden?',
  'endpoint-version':
    'The address of an intake ends with /v1, for example https://intake.example.org/v1.',
  'not-sealed':
    'Reports are sent over TLS without being sealed: your server, and whoever has access to it, can read them. The form ' +
    'says so. Set "seal": true and give keys to the recipients, if you can open sealed reports.',
  'needs-intake':
    'Files need an intake of ours ("connector": "heard"). Remove "files" from form.features.',
  'cannot-set-header':
    'This header can not be set: a browser does not allow it, or it would let everybody in who reads this file. ' +
    'Remove it.',
  'public-header':
    'Everybody can read this file. If this header holds something that only you may know, treat it as stolen and ' +
    'make your server take reports without it.',
  'cannot-prefill':
    'This answer can not be there beforehand. Own words, contact, consent, witnesses, and whatever could harm ' +
    'somebody have to come from the person: a report must not say of them what they never said. Remove it.',
  'wrong-answer':
    'This is no answer to the question. Write the id of an option, a text, a date such as "2026-11" or "2026-11-05", ' +
    'or a list of options where several can be chosen; see the end of docs/configuration.md.',
  'exact-prefill':
    'Every report from this page will name this exact place, unless the person changes it. Do that only where all of ' +
    'them are about that place.',
  'not-prefilled': 'There is no answer to lock. Put one into "prefill", or remove this.',
  'cannot-lock':
    'Only the place, the platform and questions of your own can be locked. All else has to stay open to change: the ' +
    'person knows better what happened. Remove it from "locked".',
  'too-sensitive':
    'This can not come from the address of the page. Addresses stay in the history of the device and in the logs of ' +
    'servers, and people pass them on. Remove it from "prefillFromAddress".',
  'unknown-color': (_, typed) =>
    `No browser knows a color of this name, so this has no effect.${didYouMean(typed, colorNames)}`,
};

/** What was typed at a place: a text, or the key itself. */
const typedAt = (config: unknown, path: ConfigPath): string => {
  const value = valueAt(config, path);
  const isKey = path[0] === 'prefill' || path[0] === 'delivery';
  return typeof value === 'string' && !isKey ? value : String(path.at(-1));
};

/** Says in plain English what was found in the rarer settings. No value of the file is repeated. */
export const settingSentence = (config: unknown, finding: FormFinding): ConfigIssue => {
  const {path, code, level} = finding;
  const sentence = sentences[code] ?? '';
  const message =
    typeof sentence === 'string' ? sentence : sentence(finding, typedAt(config, path));
  return {path: shownPath(path), code, message, level};
};
