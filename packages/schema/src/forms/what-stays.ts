import {looksAt} from '../rules/looks-at.ts';
import {allSteps} from './all-steps.ts';
import type {FormDefinition} from './form-definition.ts';

/**
 * The questions that nobody can hide: what the form insists on, and what its rules look at. Without them no
 * report could be made, or nobody could be contacted. Nor whether a further recipient may read it.
 */
export const staying = (definition: FormDefinition<string>): ReadonlySet<string> =>
  new Set([
    'consent.shareWith',
    ...allSteps(definition).flatMap(({requires = []}) =>
      requires.flatMap(({question, rule}) => [
        question,
        ...looksAt(rule).map((look) => look.question),
      ]),
    ),
  ]);

/** Ways of contact that every form offers. One of them has to stay. */
const methods = ['phone', 'text', 'email'].map((method) => `contact.methods=${method}`);

/** The options, as `question=option`, that can't be hidden among all that somebody wants to hide. */
export const stayingOptions = (hidden: readonly string[]): ReadonlySet<string> =>
  new Set([
    'contact.preference=none',
    'contact.preference=contact_me',
    ...(methods.every((method) => hidden.includes(method)) ? methods : []),
  ]);

/**
 * Whether an answer to this question can never be insisted on: what identifies a person, what they agree to, who
 * they are, and what they could prove.
 */
export const isFree = (question: string): boolean =>
  /^(contact|consent|evidence)\.|^target\.demographics$/.test(question);
