import {Config} from '../config/config.ts';
import {toJsonSchema, type JsonSchema} from './json-schema.ts';

/** {@link Config} as JSON Schema (draft 2020-12), for editors that complete and explain keys. */
export const configJsonSchema = (): JsonSchema => {
  const {$schema, ...rest} = toJsonSchema(Config);
  return {
    $schema,
    $id: 'urn:heard:schema:config:1',
    $comment:
      'Built from the zod schema and tested against it. maxLength (Unicode code points), minProperties and ' +
      'maxProperties stand for checks made in code. Rules between parts are beyond this schema, run ' +
      '`heard check-config`: one recipient "by-sending", unique ids and keys, one kind of keys, texts for all locales.',
    title: 'Heard configuration, version 1',
    description: 'Everything that an embedder sets.',
    ...rest,
  };
};
