import type {Report} from '@heard/schema';

type OpenReport = Omit<Report, 'replyTo'>;

/**
 * A report as an address that takes JSON gets it: open, or sealed to the keys of the recipients. An open one has no
 * `replyTo`, since nobody could answer through such an address.
 */
export type ReportToSend =
  | {readonly report: OpenReport}
  | {
      readonly tenant: string;
      readonly recipients: readonly string[];
      /** One age file, base64. */
      readonly sealed: string;
    };

/** What stands in the body of the request. */
export type JsonBody = Readonly<Record<string, unknown>>;

/** Every field of a report by its own name: what it is, its answers, and those to the embedder's own questions. */
const fieldsOf = ({answers, custom = [], ...about}: OpenReport, wantsWords: boolean): JsonBody => {
  const own = custom.map(({id, answer}): [string, unknown] => [id, answer]);
  return {
    ...about,
    ...answers,
    ...Object.fromEntries(own),
    ...(wantsWords && custom.length > 0 && {custom}),
  };
};

/**
 * Makes the body of a request from a report.
 *
 * Without `names` an open report is what the published schema of reports says, less `replyTo`. With them, all its
 * fields stand side by side, each under the name that the back end has for it, or under its own: nothing is left
 * out. A name that is taken already is not used twice; the second field keeps its own. The words in which an embedder's own
 * questions were asked (`custom`) are there where they have a name. Of a sealed report there are no fields to name.
 *
 * @example
 * jsonBody({report}, {'incident.narrative': 'message'})
 * // {"formId": "hate-incident-short", …, "message": "At the bus stop.", "contact.preference": "none"}
 */
export const jsonBody = (
  sent: ReportToSend,
  names?: Readonly<Record<string, string>>,
): JsonBody => {
  if (!('report' in sent)) return sent;
  if (!names) return {...sent.report};
  const fields = fieldsOf(sent.report, Object.hasOwn(names, 'custom'));
  const body = new Map<string, unknown>();
  for (const [field, value] of Object.entries(fields)) {
    const name = Object.hasOwn(names, field) ? names[field]! : field;
    const isTaken = body.has(name) || (name !== field && Object.hasOwn(fields, name));
    body.set(isTaken ? field : name, value);
  }
  return Object.fromEntries(body);
};
