import {codePoints} from '../rules/code-points.ts';

/** The part of JSON Schema that our configuration uses, and no more. */
export interface Structure {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Structure[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: Structure;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Structure>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Structure;
  readonly additionalProperties?: boolean | Structure;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

const within = (size: number, least = 0, most = Infinity) => size >= least && size <= most;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fitsObject = (structure: Structure, value: Record<string, unknown>): boolean => {
  const {properties = {}, required = [], propertyNames, additionalProperties = true} = structure;
  const keys = Object.keys(value);
  return (
    within(keys.length, structure.minProperties, structure.maxProperties) &&
    required.every((key) => Object.hasOwn(value, key)) &&
    keys.every((key) => {
      if (propertyNames && !fits(propertyNames, key)) return false;
      const part = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      return typeof part === 'object' ? fits(part, value[key]) : part === true;
    })
  );
};

/**
 * Says whether a value has a structure: JSON Schema 2020-12, as far as {@link Structure} goes. Tested side by
 * side with a whole validator; a whole one would weigh more than the form.
 */
export const fits = (structure: Structure, value: unknown): boolean => {
  const {type, anyOf, pattern, items} = structure;
  if (anyOf) return anyOf.some((each) => fits(each, value));
  if ('const' in structure && structure.const !== value) return false;
  if (structure.enum && !structure.enum.includes(value)) return false;
  if (type === 'object') return isObject(value) && fitsObject(structure, value);
  if (type === 'array')
    return (
      Array.isArray(value) &&
      within(value.length, structure.minItems, structure.maxItems) &&
      value.every((item) => !items || fits(items, item))
    );
  if (type === 'string')
    return (
      typeof value === 'string' &&
      within(codePoints(value), structure.minLength, structure.maxLength) &&
      (!pattern || new RegExp(pattern, 'u').test(value))
    );
  return typeof value === type;
};
