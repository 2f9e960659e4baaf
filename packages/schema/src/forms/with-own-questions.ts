import type {OwnQuestion} from '../config/form/form-config.ts';
import type {FormDefinition, Step} from './form-definition.ts';

/** The page of own questions that name no page. */
export const ownPage = 'own';

/** The page on which an own question stands. Nothing but who a person is stands on the last ones. */
export const pageOf = ({page = ownPage}: OwnQuestion, {last = []}: FormDefinition<string>) =>
  last.some(({id}) => id === page) ? ownPage : page;

// Behind the question that it names and all that stand behind that one already; else at the end.
const placed = (
  questions: readonly string[],
  {id, after}: OwnQuestion,
  own: readonly OwnQuestion[],
): readonly string[] => {
  let at = questions.indexOf(after ?? '') + 1;
  if (at === 0) return [...questions, id];
  while (own.some((other) => other.id === questions[at] && other.after === after)) at++;
  return [...questions.slice(0, at), id, ...questions.slice(at)];
};

/** The form with an embedder's own questions, on its pages or on new ones, which are optional. */
export const withOwnQuestions = (
  definition: FormDefinition<string>,
  own: readonly OwnQuestion[],
): FormDefinition<string> =>
  own.reduce((form, entry) => {
    const page = pageOf(entry, form);
    const add = (steps: readonly Step<string>[]): readonly Step<string>[] =>
      steps.map((step) =>
        step.id === page ? {...step, questions: placed(step.questions, entry, own)} : step,
      );
    const {steps, details = []} = form;
    const isThere = [...steps, ...details].some(({id}) => id === page);
    return isThere
      ? {...form, steps: add(steps), ...(form.details && {details: add(details)})}
      : {...form, details: [...details, {id: page, questions: [entry.id]}]};
  }, definition);
