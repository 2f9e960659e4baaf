import {FieldReader} from './field-reader.ts';
import type {HsdsRecord} from '../read/hsds-records.ts';
import type {Compilation} from './compilation.ts';
import {costOfAmount, costsInText, type Cost} from './tags/cost-tags.ts';

const MAX_AMOUNT = 1e9;
const CURRENCY = /^(?:[A-Z]{3}|\p{Sc})$/u;

/** What the prices of a service say. */
export interface CompiledCosts {
  /** One line each, like `Under 18s: 35 GBP per session`. */
  readonly texts: readonly string[];
  readonly costs: readonly Cost[];
}

/**
 * Reads the prices of a service (HSDS `cost_option`). One whose time was over on the day of building is left out.
 */
export function compileCosts(
  service: string,
  confidential: boolean,
  compilation: Compilation,
): CompiledCosts {
  const {builtOn, findings, manifest, owned} = compilation;
  const language = manifest.language.split('-')[0] ?? '';
  const texts: string[] = [];
  const costs = new Set<Cost>();
  for (const record of owned.cost_option.service.get(service) ?? []) {
    const fields = new FieldReader(record, confidential, compilation);
    const from = fields.date('valid_from');
    const to = fields.date('valid_to');
    if (to !== undefined && to < builtOn) {
      findings.dropped(record, 'valid_to', 'out of date', to);
      continue;
    }
    const option = fields.guarded('option')?.replace(/\n/g, ' ');
    const about = fields.guarded('amount_description')?.replace(/\n/g, ' ');
    const amount = fields.number('amount', 0, MAX_AMOUNT);
    const currency = currencyOf(fields, record, compilation);
    const price = amount === undefined ? undefined : [amount, currency].filter(Boolean).join(' ');
    const terms = [amount === 0 ? `0 ${currency ?? ''}`.trim() : price, about].filter(Boolean);
    const isLater = from !== undefined && from > builtOn;
    const dates = isLater || to !== undefined ? `(${isLater ? from : ''}–${to ?? ''})` : '';
    const line = [[option, terms.join(' ')].filter(Boolean).join(': '), dates];
    if (line[0] !== '') texts.push(line.filter(Boolean).join(' '));
    if (isLater) continue;
    const inWords = costsInText([option, about].filter(Boolean).join('\n'), language);
    if (amount === undefined || inWords.includes('low'))
      for (const cost of inWords) costs.add(cost);
    else costs.add(costOfAmount(amount));
  }
  return {texts: [...new Set(texts)], costs: [...costs]};
}

function currencyOf(
  fields: FieldReader<'cost_option'>,
  record: HsdsRecord<'cost_option'>,
  {findings}: Compilation,
): string | undefined {
  const said = fields.raw('currency')?.trim().toUpperCase();
  if (said === undefined || CURRENCY.test(said)) return said;
  findings.dropped(record, 'currency', 'unknown value', said);
  return undefined;
}
