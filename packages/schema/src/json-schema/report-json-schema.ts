import {fieldAnnotations} from '../crosswalk/field-annotations.ts';
import {recordAnnotations} from '../crosswalk/record-annotations.ts';
import {bank} from '../questions/bank.ts';
import {recordFields, type RecordField} from '../questions/record-fields.ts';
import {isContactDetail} from '../report/report-schema.ts';
import {Report} from '../report/report.ts';
import {annotate} from './annotate.ts';
import {toJsonSchema, type JsonSchema} from './json-schema.ts';

type Properties = Readonly<Record<string, JsonSchema>>;

const propertiesOf = (schema: JsonSchema | undefined): Properties =>
  (schema?.['properties'] ?? {}) as Properties;

const answersSchema = (answers: JsonSchema | undefined): JsonSchema => {
  const properties = propertiesOf(answers);
  return {
    ...answers,
    description: recordAnnotations.answers.description,
    properties: Object.fromEntries(
      bank.map((question) => [
        question.id,
        annotate(properties[question.id] ?? {}, fieldAnnotations[question.id], question),
      ]),
    ),
  };
};

const ofEverybody: Pick<RecordField, 'sensitivity' | 'visibleTo'> = {
  sensitivity: 'S0',
  visibleTo: ['recipient', 'partner', 'statistics'],
};

// Nobody knows what people write there.
const ofOwnQuestions: Pick<RecordField, 'sensitivity' | 'visibleTo'> = {
  sensitivity: 'S3',
  visibleTo: ['recipient', 'partner'],
};

const recordField = (key: string) =>
  key === 'custom'
    ? ofOwnQuestions
    : ((recordFields as readonly RecordField[]).find(({reportKey}) => reportKey === key) ??
      ofEverybody);

// What zod checks in code: a report that says it is anonymous holds nothing that says who reported.
const anonymity: JsonSchema = {
  if: {type: 'object', properties: {anonymous: {const: true}}, required: ['anonymous']},
  then: {
    type: 'object',
    properties: {
      answers: {
        type: 'object',
        properties: {'contact.preference': {not: {const: 'contact_me'}}},
        propertyNames: {not: {enum: bank.map(({id}) => id).filter(isContactDetail)}},
      },
    },
  },
};

/**
 * {@link Report} as JSON Schema (draft 2020-12). Every answer says how sensitive it is, who may see it and
 * what it is called by NIBRS, ODIHR, Open311, NIEM and the FBI Crime Data Explorer.
 */
export const reportJsonSchema = (): JsonSchema => {
  const {$schema, properties, ...rest} = toJsonSchema(Report);
  const {answers, ...own} = properties as Properties;
  return {
    $schema,
    $id: 'urn:heard:schema:report:1',
    $comment:
      'Built from the zod schema and tested against it. These keywords stand for checks made in code: ' +
      'maxLength (Unicode code points), uniqueItems, minProperties and maxProperties, and the if/then on "anonymous".',
    title: 'Heard report, version 1',
    description: 'One report: what is sealed in the browser and read by staff.',
    ...rest,
    properties: {
      ...Object.fromEntries(
        Object.entries(own).map(([key, schema]) => [
          key,
          annotate(schema, recordAnnotations[key as keyof Report], recordField(key)),
        ]),
      ),
      answers: answersSchema(answers),
    },
    ...anonymity,
  };
};
