import {bank} from '../../questions/bank.ts';
import {recordFields, type RecordField} from '../../questions/record-fields.ts';
import type {Config} from '../config.ts';
import {shownPath} from '../config-issue.ts';
import {error, warning, type FormFinding} from '../form/form-finding.ts';
import {repeats} from '../repeats.ts';
import type {SettingPart} from '../setting-part.ts';
import type {FormDelivery, JsonDelivery} from './delivery-config.ts';

/** Whether reports are sealed in the browser, so that only the holders of the keys can read them. */
export const seals = ({delivery}: Pick<Config, 'delivery'>): boolean =>
  delivery.connector === 'heard' || delivery.seal === true;

/** The keys of a report that can be sent under another name: what nobody is asked for. */
export const reportKeys: readonly string[] = [
  ...(recordFields as readonly RecordField[]).flatMap(({reportKey}) => reportKey ?? []),
  'custom',
];

// What a browser sets itself or lets nobody set, what says which kind of body it is, and what lets somebody in.
const settable = (header: string): boolean =>
  !/^(accept-charset|accept-encoding|access-control-.*|authorization|connection|content-.*|cookie2?|date|dnt|expect|host|keep-alive|origin|permissions-policy|proxy-.*|referer|sec-.*|set-cookie|te|trailer|transfer-encoding|upgrade|user-agent|via)$/i.test(
    header,
  );

const headerMistakes = ({headers = {}}: JsonDelivery): readonly FormFinding[] => {
  const places = Object.keys(headers).map((header) => ({
    value: header.toLowerCase(),
    path: ['delivery', 'headers', header],
  }));
  return [
    ...repeats(places).map(({path, before}) => error(path, 'repeated', shownPath(before))),
    ...places.flatMap(({value, path}) => {
      if (!settable(value)) return [error(path, 'cannot-set-header')];
      return /key|token|secret|auth|pass|session/.test(value)
        ? [warning(path, 'public-header')]
        : [];
    }),
  ];
};

const questions: ReadonlySet<string> = new Set(bank.map(({id}) => id));

const fieldMistakes = (
  {fields = {}, seal}: JsonDelivery | FormDelivery,
  {form}: SettingPart,
): readonly FormFinding[] => {
  const own = (form?.questions ?? []).map(({id}) => id);
  const known = (id: string) => questions.has(id) || own.includes(id) || reportKeys.includes(id);
  const places = Object.entries(fields).map(([id, value]) => ({
    id,
    value,
    path: ['delivery', 'fields', id],
  }));
  return [
    ...(seal && places.length > 0 ? [warning(['delivery', 'fields'], 'not-used')] : []),
    ...places.filter(({id}) => !known(id)).map(({path}) => error(path, 'unknown-id')),
    // One of the two would be lost.
    ...repeats(places).map(({path, before}) => error(path, 'repeated', shownPath(before))),
  ];
};

/** The field with the key of a report, where the configuration names no other. */
export const defaultKeyField = 'idempotencyKey';

/** What is sent beside the report must not take the place of one of its fields. */
const besideMistakes = ({
  fields = {},
  fixed = {},
  keyField = defaultKeyField,
}: FormDelivery): readonly FormFinding[] => {
  const taken = [
    ...Object.entries(fields).map(([id, value]) => ({value, path: ['delivery', 'fields', id]})),
    ...Object.keys(fixed).map((name) => ({value: name, path: ['delivery', 'fixed', name]})),
    {value: keyField, path: ['delivery', 'keyField']},
  ];
  return repeats(taken)
    .filter(({path}) => path[1] !== 'fields')
    .map(({path, before}) => error(path, 'repeated', shownPath(before)));
};

const fileMistakes = ({form}: SettingPart): readonly FormFinding[] => {
  const index = form?.features?.indexOf('files') ?? -1;
  return index < 0 ? [] : [error(['form', 'features', index], 'needs-intake')];
};

/** What is wrong with where reports go and how. */
export const deliveryMistakes = (part: SettingPart): readonly FormFinding[] => {
  const {delivery, recipients = []} = part;
  if (!delivery) return [];
  const elsewhere =
    delivery.connector === 'heard'
      ? []
      : [
          ...(delivery.connector === 'json' ? headerMistakes(delivery) : besideMistakes(delivery)),
          ...fieldMistakes(delivery, part),
          ...fileMistakes(part),
        ];
  const sealed = seals({delivery});
  const keys = recipients.flatMap((recipient, index) => {
    const path = ['recipients', index, 'keys'];
    if (sealed) return recipient.keys ? [] : [error(path, 'missing')];
    return recipient.keys ? [warning(path, 'not-used')] : [];
  });
  return [...elsewhere, ...keys, ...(sealed ? [] : [warning(['delivery'], 'not-sealed')])];
};
