import {clausesOf, isNegated} from './clauses.ts';
import {WordFinder} from './word-finder.ts';

/** What something costs, as the facet `cost` says it. */
export type Cost = 'free' | 'low' | 'paid';

interface CostWords {
  readonly free: readonly string[];
  readonly low: readonly string[];
  readonly paid: readonly string[];
  /** What is free in other ways, or only for a while. */
  readonly notFree: readonly string[];
}

const words: Readonly<Record<string, CostWords>> = {
  en: {
    free: ['free', 'no cost', 'no fee', 'no charge', 'without charge', 'without cost', 'pro bono'],
    low: [
      ...['sliding scale', 'sliding fee', 'reduced', 'low cost', 'lower cost', 'discount'],
      ...['based on income', 'based on your income', 'by income', 'income based', 'ability to pay'],
      ...['affordable', 'nominal', 'depends on income', 'depend on income', 'according to income'],
    ],
    paid: ['fee', 'cost', 'charge', 'payment', 'price', 'rate', 'paid', 'tuition', 'copay'],
    notFree: [
      ...['toll free', 'feel free', 'free parking', 'free consultation', 'drug free', 'fee free'],
      ...['free trial', 'not free', 'smoke free', 'free of', 'free first', 'free initial'],
    ],
  },
  es: {
    free: ['gratis', 'gratuito', 'gratuita', 'sin costo', 'sin coste', 'sin cargo'],
    low: ['escala móvil', 'reducido', 'reducida', 'bajo costo', 'según ingresos', 'descuento'],
    paid: ['costo', 'coste', 'tarifa', 'cuota', 'pago', 'precio'],
    notFree: ['línea gratuita', 'llamada gratuita', 'consulta gratuita', 'no es gratis'],
  },
};

const finders = new Map(
  Object.entries(words).map(([language, {free, low, paid, notFree}]) => [
    language,
    {
      free: new WordFinder(free),
      low: new WordFinder(low),
      paid: new WordFinder(paid),
      notFree: new WordFinder(notFree),
    },
  ]),
);

const PRICE = /\p{Sc}\s*\d|\d\s*\p{Sc}|\b\d+(?:[.,]\d+)?\s*(?:USD|EUR|GBP|CAD|MXN|%)(?!\p{L})/iu;
const NO_PRICE = /(?:\p{Sc}\s*0+(?:[.,]0+)?|\b0+(?:[.,]0+)?\s*\p{Sc})(?![.,]?\d)/gu;
const MAX_OPENING = 300;
const FIRST = /\b(?:first|initial|trial|primera|inicial)\b/iu;

/**
 * What a text about fees says that help costs.
 *
 * `free` needs a sentence that says so and names no price; what is not clear says nothing.
 */
export function costsInText(text: string, language: string): readonly Cost[] {
  const find = finders.get(language);
  if (find === undefined) return [];
  const costs = new Set<Cost>();
  for (const sentence of text.split(/\n+|(?<=[.;!?])\s+/u)) {
    const priced = sentence.replace(NO_PRICE, '');
    const free = find.free.isIn(find.notFree.without(sentence));
    if (find.low.isIn(sentence)) costs.add('low');
    else if (PRICE.test(priced)) costs.add('paid');
    else if (free || priced !== sentence) {
      if (!FIRST.test(sentence) && !isFreeDenied(sentence, language)) costs.add('free');
    } else if (find.paid.isIn(sentence) && !isNegated(sentence, language)) costs.add('paid');
  }
  return [...costs];
}

/** `Not free of charge`, `Free only …, no free …`: a denial beside the word that makes something free. */
function isFreeDenied(sentence: string, language: string): boolean {
  const find = finders.get(language);
  return clausesOf(sentence).some(
    (clause) =>
      find?.free.isIn(clause) === true &&
      /\b(?:not|never|isn.?t|aren.?t|no longer|no es|nunca)\b/iu.test(clause),
  );
}

/** Whether a text opens by saying that help is free: `Free legal advice for tenants`. */
export function opensWithFree(text: string, language: string): boolean {
  const find = finders.get(language);
  const [opening = ''] = text.slice(0, MAX_OPENING).split(/\n|(?<=[.;!?])\s+/u);
  return (
    find?.free.begins(opening) === true &&
    !find.low.isIn(opening) &&
    costsInText(opening, language).includes('free')
  );
}

/** What a price says: 0 is free. */
export function costOfAmount(amount: number): Cost {
  return amount === 0 ? 'free' : 'paid';
}
