import {bank} from '../../questions/bank.ts';
import type {Question} from '../../questions/question.ts';
import {looksAt} from '../../rules/looks-at.ts';
import type {ConfigPath} from '../config-issue.ts';
import {nearestKey} from '../nearest-key.ts';
import type {FormConfig} from './form-config.ts';
import {at, warning, type FormFinding} from './form-finding.ts';
import {presetOf} from './known-ids.ts';

const questions: ReadonlyMap<string, Question> = new Map(bank.map((each) => [each.id, each]));

// The option of ours that was meant, if one is near.
const unknown = (path: ConfigPath, id: string, typed: string): FormFinding => {
  const near = nearestKey(typed, optionsOf(id));
  return warning(path, 'unknown-id', 'option', id, ...(near ? [near] : []));
};

/** The options of a question of ours; none where there is nothing to choose from. */
export const optionsOf = (id: string): readonly string[] => {
  const question = questions.get(id);
  if (!question) return [];
  if ('options' in question) return question.options;
  return 'methods' in question ? question.methods : [];
};

const hiddenOptions = (form: FormConfig): readonly FormFinding[] => {
  const {hide = []} = form;
  const omit = (presetOf(form).omit ?? {}) as Readonly<Record<string, readonly string[]>>;
  return hide.flatMap((entry, index) => {
    const [id = '', option] = entry.split('=');
    if (option === undefined || !questions.has(id)) return [];
    const path = at('hide', index);
    if (!optionsOf(id).includes(option)) return [unknown(path, id, option)];
    const left = optionsOf(id).filter(
      (each) => !omit[id]?.includes(each) && !hide.includes(`${id}=${each}`),
    );
    return left.length === 0 ? [warning(path, 'no-options', id)] : [];
  });
};

const reworded = ({reword = {}}: FormConfig): readonly FormFinding[] =>
  Object.entries(reword).flatMap(([id, {options = {}}]) =>
    Object.keys(options)
      .filter((option) => questions.has(id) && !optionsOf(id).includes(option))
      .map((option) => unknown(at('reword', id, 'options', option), id, option)),
  );

const lookedAt = ({questions: own = []}: FormConfig): readonly FormFinding[] =>
  own.flatMap(({when}, index) =>
    (when ? looksAt(when) : []).flatMap(({question, option}) => {
      const entry = own.find(({id}) => id === question);
      if (option === undefined || (!entry && !questions.has(question))) return [];
      const offered = entry ? (entry.options ?? []).map(({id}) => id) : optionsOf(question);
      if (offered.includes(option)) return [];
      const path = at('questions', index, 'when');
      return [entry ? warning(path, 'unknown-id', 'option') : unknown(path, question, option)];
    }),
  );

/** Options that are not there: nothing breaks, but what was meant does not happen. */
export const optionWarnings = (form: FormConfig): readonly FormFinding[] => [
  ...hiddenOptions(form),
  ...reworded(form),
  ...lookedAt(form),
];
