import {isOwn} from '../../report/own-answers.ts';
import type {Question, QuestionKind} from '../../questions/question.ts';

const kinds: ReadonlySet<QuestionKind> = new Set([
  'choice',
  'choices',
  'short-text',
  'text-list',
  'partial-date',
]);

// What a person says of themselves, agrees to or gives away, and whom they name.
const theirs = /^(contact|consent|witnesses)\.|^reporter\.hasPermission$/;

/**
 * Whether an answer may be there before the person has given it. Not in their own words, not for consent, contact
 * or witnesses, and not where the answer itself could do harm (S3, S4): a report would say of a person what they
 * never said. Questions of the embedder's own are as public as the configuration.
 */
export const canPrefill = ({id, kind, sensitivity}: Question): boolean =>
  kinds.has(kind) && !theirs.test(id) && (isOwn(id) || !['S3', 'S4'].includes(sensitivity));

/**
 * Whether an answer may stand in the address of the page: there it is in the history of the device, in the logs of
 * servers on the way, and in what people pass on. Only what does no harm (S0) or none by itself (S1).
 */
export const canComeFromAddress = (question: Question): boolean =>
  canPrefill(question) && ['S0', 'S1'].includes(question.sensitivity);

/**
 * Whether a prefilled answer may be fixed: what the page can know better than the person. Where it was and on which
 * platform, and questions of the embedder's own. All else has to stay theirs to change.
 */
export const canLock = (id: string): boolean =>
  /^(incident\.(place|setting)|online\.platforms|custom)(\.|$)/.test(id);
