import {codePoints} from '../rules/code-points.ts';

/** The part of JSON Schema that our configuration uses, and no more. */
export interface Structure {
  /** `#/$defs/` and a name. */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Structure>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Structure[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly prefixItems?: readonly Structure[];
  readonly items?: boolean | Structure;
  readonly uniqueItems?: boolean;
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

const fitsObject = (
  structure: Structure,
  value: Record<string, unknown>,
  root: Structure,
): boolean => {
  const {properties = {}, required = [], propertyNames, additionalProperties = true} = structure;
  const keys = Object.keys(value);
  return (
    within(keys.length, structure.minProperties, structure.maxProperties) &&
    required.every((key) => Object.hasOwn(value, key)) &&
    keys.every((key) => {
      if (propertyNames && !fits(propertyNames, key, root)) return false;
      const part = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      return typeof part === 'object' ? fits(part, value[key], root) : part === true;
    })
  );
};

const fitsArray = (structure: Structure, value: readonly unknown[], root: Structure): boolean => {
  const {prefixItems = [], items = true, uniqueItems} = structure;
  return (
    within(value.length, structure.minItems, structure.maxItems) &&
    // Only lists of texts have to be unique here.
    (!uniqueItems || new Set(value).size === value.length) &&
    value.every((item, index) => {
      const part = prefixItems[index] ?? items;
      return typeof part === 'object' ? fits(part, item, root) : part;
    })
  );
};

/**
 * Says whether a value has a structure: JSON Schema 2020-12, as far as {@link Structure} goes. Tested side by
 * side with a whole validator; a whole one would weigh more than the form. `root` is where `$defs` are.
 */
export const fits = (structure: Structure, value: unknown, root = structure): boolean => {
  const {$ref, type, anyOf, pattern} = structure;
  if ($ref) return fits(root.$defs?.[$ref.slice('#/$defs/'.length)] ?? {enum: []}, value, root);
  if (anyOf) return anyOf.some((each) => fits(each, value, root));
  if ('const' in structure && structure.const !== value) return false;
  if (structure.enum && !structure.enum.includes(value)) return false;
  if (type === 'object') return isObject(value) && fitsObject(structure, value, root);
  if (type === 'array') return Array.isArray(value) && fitsArray(structure, value, root);
  if (type === 'integer')
    return Number.isInteger(value) && within(value as number, structure.minimum, structure.maximum);
  if (type === 'string')
    return (
      typeof value === 'string' &&
      within(codePoints(value), structure.minLength, structure.maxLength) &&
      (!pattern || new RegExp(pattern, 'u').test(value))
    );
  return typeof value === type;
};
