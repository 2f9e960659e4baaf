import {addStyles} from '../../page/add-styles.ts';
import {retryingLoader} from '../../page/retrying-loader.ts';
import type {AskedQuestion} from '../../questions/question-words.ts';
import type {FormPart} from '../first-part.ts';
import type {ReportFormController} from '../report-form-controller.ts';

const importParts = () => import('../parts/part-of.ts');
const loadParts = retryingLoader(importParts);

/**
 * Loads questions with their words, as far as they are not `known`: an answer that nobody sees must not be sent. Rejects
 * when the code did not load.
 */
export const questionsFor = async (
  form: ReportFormController,
  ids: readonly string[],
  known: FormPart['asked'],
): Promise<Readonly<Record<string, AskedQuestion>>> => {
  const missing = ids.filter((id) => !known[id]);
  if (!missing.length) return {};
  const {partOf, furtherFieldStyles} = await loadParts();
  addStyles(form.host.shadowRoot!, furtherFieldStyles);
  const loaders = new Set(missing.map(partOf));
  const parts = await Promise.all([...loaders].map((load) => load(form)));
  return Object.fromEntries(parts.flatMap(({asked}) => Object.entries(asked)));
};
