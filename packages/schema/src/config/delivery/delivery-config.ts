import * as z from 'zod/mini';

import {address, describe} from '../config-values.ts';
import {strictRecord} from '../../shapes/strict-record.ts';

/** An intake of ours, which takes sealed reports, files and follow-up. */
export const HeardDelivery = z.strictObject({
  connector: z
    .literal('heard')
    .check(describe('An intake that speaks the Heard contract.', 'heard')),
  endpoint: address.check(
    describe(
      'The address of the intake up to and including /v1.',
      'https://intake.example.org/v1',
      '/v1',
    ),
  ),
});
export type HeardDelivery = z.infer<typeof HeardDelivery>;

const fieldName = z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/));

const fieldNames = z.optional(
  strictRecord(
    z.string().check(z.regex(/^[a-z][A-Za-z]*(\.[A-Za-z0-9-]+)*$/), z.maxLength(60)),
    fieldName,
    200,
  ).check(
    describe(
      'Your names for what is sent, by ours: the id of a question or a key of the report. All fields then ' +
        'stand side by side; one that you do not name keeps our name. Absent: the report as its schema says.',
      {'incident.narrative': 'message', 'contact.preference': 'call_back'},
    ),
  ),
);

const sealing = z.optional(
  z
    .boolean()
    .check(
      describe(
        'Whether reports are sealed to the keys of the recipients before they are sent. Absent: they are not, ' +
          'your server reads them, and the form says so.',
        true,
      ),
    ),
);

/** Any address that takes JSON by POST. */
export const JsonDelivery = z.strictObject({
  connector: z
    .literal('json')
    .check(
      describe('Any address of yours that takes JSON by POST. No files and no follow-up.', 'json'),
    ),
  endpoint: address.check(
    describe('The address that reports are posted to.', 'https://example.org/reports', '/reports'),
  ),
  headers: z.optional(
    strictRecord(
      z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,62}$/)),
      z.string().check(z.regex(/^[!-~]([ -~]{0,498}[!-~])?$/)),
      20,
    ).check(
      describe(
        'Headers to send along, by name. Everybody can read them: they hold nothing secret.',
        {'X-Form': 'website'},
      ),
    ),
  ),
  fields: fieldNames,
  seal: sealing,
});
export type JsonDelivery = z.infer<typeof JsonDelivery>;

/** Any address that takes what a form of HTML sends. */
export const FormDelivery = z.strictObject({
  connector: z
    .literal('form-post')
    .check(
      describe(
        'An address that takes forms, such as a form service. No files and no follow-up.',
        'form-post',
      ),
    ),
  endpoint: address.check(
    describe(
      'The address that the form is posted to.',
      'https://forms.example.org/f/report',
      '/report',
    ),
  ),
  encoding: z.optional(
    z
      .enum(['multipart', 'url-encoded'])
      .check(
        describe(
          'How fields are written: "multipart" (when absent) or "url-encoded", for back ends that take nothing else.',
          'url-encoded',
        ),
      ),
  ),
  fields: fieldNames,
  fixed: z.optional(
    strictRecord(fieldName, z.string().check(z.minLength(1), z.maxLength(500)), 20).check(
      describe(
        'Fields that are the same in every report, by name. Everybody can read them: they hold nothing secret.',
        {'form-name': 'report'},
      ),
    ),
  ),
  keyField: z.optional(
    fieldName.check(
      describe(
        'The field with the key of a report, by which your back end knows a report that came twice. Absent: idempotencyKey.',
        'report_key',
      ),
    ),
  ),
  pageMeansStored: z.optional(
    z
      .boolean()
      .check(
        describe(
          'Whether a web page as answer means that the report is stored, as with form services that thank with a page. ' +
            'Absent: it does not, since hotels and firewalls answer with pages too.',
          true,
        ),
      ),
  ),
  seal: sealing,
});
export type FormDelivery = z.infer<typeof FormDelivery>;

/** Where reports go, and how they get there. */
export const Delivery = z.discriminatedUnion('connector', [
  HeardDelivery,
  JsonDelivery,
  FormDelivery,
]);
export type Delivery = z.infer<typeof Delivery>;
