import {error, warning, type FormFinding} from '../form/form-finding.ts';
import type {ConfigIssueCode, ConfigPath} from '../config-issue.ts';
import type {Question} from '../../questions/question.ts';
import type {SettingPart} from '../setting-part.ts';
import {askedIn, type AskedLookup} from './asked-in.ts';
import {fitsAnswer} from './fits-answer.ts';
import {canComeFromAddress, canLock, canPrefill} from './prefill-rules.ts';

const namedQuestion = (
  path: ConfigPath,
  id: string,
  lookUp: AskedLookup,
  may: (question: Question) => boolean,
  otherwise: ConfigIssueCode,
): readonly FormFinding[] => {
  const found = lookUp(id);
  if (!found) return [error(path, 'unknown-id')];
  if (!may(found.question)) return [error(path, otherwise)];
  return found.asked ? [] : [warning(path, 'not-in-form')];
};

/** What is wrong with answers that are there before anybody has given them. */
export const prefillMistakes = (part: SettingPart): readonly FormFinding[] => {
  const {prefill = {}, locked = [], prefillFromAddress = []} = part;
  const ids = Object.keys(prefill);
  if (ids.length + locked.length + prefillFromAddress.length === 0) return [];
  const lookUp = askedIn(part);
  const answers = ids.flatMap((id) => {
    const path = ['prefill', id];
    const question = lookUp(id)?.question;
    const named = namedQuestion(path, id, lookUp, canPrefill, 'cannot-prefill');
    if (!question || !canPrefill(question)) return named;
    if (!fitsAnswer(question, prefill[id])) return [...named, error(path, 'wrong-answer')];
    return question.sensitivity === 'S2' ? [...named, warning(path, 'exact-prefill')] : named;
  });
  const fixed = locked.flatMap((id, index) => {
    const path = ['locked', index];
    if (!Object.hasOwn(prefill, id)) return [error(path, 'not-prefilled')];
    return canLock(id) ? [] : [error(path, 'cannot-lock')];
  });
  const fromAddress = prefillFromAddress.flatMap((id, index) => {
    const path = ['prefillFromAddress', index];
    const named = namedQuestion(path, id, lookUp, canComeFromAddress, 'too-sensitive');
    return locked.includes(id) ? [...named, warning(path, 'not-used')] : named;
  });
  return [...answers, ...fixed, ...fromAddress];
};
