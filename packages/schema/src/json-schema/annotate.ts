import type {FieldAnnotation} from '../crosswalk/field-annotations.ts';
import type {Audience, Sensitivity} from '../questions/question.ts';
import type {JsonSchema} from './json-schema.ts';

/** What a schema says of a field besides its shape. Absent crosswalks are null: looked at, and there is none. */
export const annotate = (
  schema: JsonSchema,
  {description, nibrs, odihr, open311, niem, fbiCde}: FieldAnnotation,
  field: {readonly sensitivity: Sensitivity; readonly visibleTo: readonly Audience[]},
): JsonSchema => ({
  description,
  ...schema,
  'x-sensitivity': field.sensitivity,
  'x-visibility': field.visibleTo,
  'x-nibrs': nibrs ?? null,
  'x-odihr': odihr ?? null,
  'x-open311': open311 ?? null,
  'x-niem': niem ?? null,
  'x-fbi-cde': fbiCde ?? null,
});
