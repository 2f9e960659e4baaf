import type {FormConfig} from '../config/form/form-config.ts';
import type {FormDefinition, Step} from './form-definition.ts';

type Order = NonNullable<FormConfig['order']>;

// What is named comes first, in the order in which it is named. The rest follows as it was.
const sorted = <Item>(
  items: readonly Item[],
  named: readonly string[],
  idOf: (item: Item) => string,
): readonly Item[] => [
  ...named.flatMap((id) => items.find((item) => idOf(item) === id) ?? []),
  ...items.filter((item) => !named.includes(idOf(item))),
];

/** Whether everybody has to pass this page: it insists on answers, or has to come before all that is told. */
export const isOnWayOfAll = ({id, requires = []}: Step<string>): boolean =>
  requires.length > 0 || id === 'age' || id === 'share';

/**
 * The form in another order. A page that is named on the other list moves there, but pages that everybody has
 * to pass stay on the way of all, and the page about age stays first.
 */
export const reordered = (
  definition: FormDefinition<string>,
  {main = [], details: aside = [], pages = {}}: Order,
): FormDefinition<string> => {
  const {steps, details = []} = definition;
  const idOf = ({id}: Step<string>) => id;
  const inOrder = (step: Step<string>): Step<string> => {
    const named = Object.hasOwn(pages, step.id) ? (pages[step.id] ?? []) : [];
    return {...step, questions: sorted(step.questions, named, (id) => id)};
  };
  const goesAside = (step: Step<string>) =>
    aside.includes(step.id) && !main.includes(step.id) && !isOnWayOfAll(step);
  const goesMain = ({id}: Step<string>) => main.includes(id);
  const all = [...steps.filter((step) => !goesAside(step)), ...details.filter(goesMain)];
  const more = [...details.filter((step) => !goesMain(step)), ...steps.filter(goesAside)];
  return {
    ...definition,
    steps: sorted(all, ['age', ...main.filter((id) => id !== 'age')], idOf).map(inOrder),
    ...(definition.details || more.length > 0
      ? {details: sorted(more, aside, idOf).map(inOrder)}
      : {}),
  };
};
