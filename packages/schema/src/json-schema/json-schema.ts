import * as z from 'zod/mini';

/** A JSON Schema (draft 2020-12) as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The dialect of every schema we write. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** Writes a zod schema as JSON Schema that gives the same verdict on every JSON value. */
export const toJsonSchema = (schema: z.core.$ZodType): JsonSchema => ({
  ...z.toJSONSchema(schema, {target: 'draft-2020-12'}),
});
