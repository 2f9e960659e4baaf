import type * as z from 'zod/mini';

import {Config} from './config.ts';
import type {ConfigPath} from './config-issue.ts';
import {locale} from './config-values.ts';

/** What we look at of a zod schema: the kind and its parts. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly out?: z.core.$ZodType;
}

const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as Definition;

// What a schema comes down to: without the wrappers, and each way of a union on its own.
const unwrap = (schema: z.core.$ZodType): readonly Definition[] => {
  const definition = definitionOf(schema);
  const inner = definition.innerType ?? definition.out;
  if (inner) return unwrap(inner);
  return definition.options ? definition.options.flatMap(unwrap) : [definition];
};

const schemasAt = (path: ConfigPath): readonly Definition[] =>
  path.reduce<readonly Definition[]>(
    (places, step) =>
      places.flatMap(({shape, element, valueType}) => {
        const known = shape && Object.hasOwn(shape, step) ? shape[step] : undefined;
        const next = known ?? (typeof step === 'number' ? element : valueType);
        return next ? unwrap(next) : [];
      }),
    unwrap(Config),
  );

/** The keys that {@link Config} knows at a place; none where keys are language tags. */
export const knownKeys = (path: ConfigPath): readonly string[] => [
  ...new Set(schemasAt(path).flatMap(({shape}) => Object.keys(shape ?? {}))),
];

/** Says whether a place holds a text in the embedder's languages: a record by language tags, not by other names. */
export const isLocalizedText = (path: ConfigPath): boolean =>
  schemasAt(path).some(({keyType}) => keyType === locale);
