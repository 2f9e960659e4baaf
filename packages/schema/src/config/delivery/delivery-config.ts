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
  fields: z.optional(
    strictRecord(
      z.string().check(z.regex(/^[a-z][A-Za-z]*(\.[A-Za-z0-9-]+)*$/), z.maxLength(60)),
      z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/)),
      200,
    ).check(
      describe(
        'Your names for what is sent, by ours: the id of a question or a key of the report. All fields then ' +
          'stand side by side; one that you do not name keeps our name. Absent: the report as its schema says.',
        {'incident.narrative': 'message', 'contact.preference': 'call_back'},
      ),
    ),
  ),
  seal: z.optional(
    z
      .boolean()
      .check(
        describe(
          'Whether reports are sealed to the keys of the recipients before they are sent. Absent: they are not, ' +
            'your server reads them, and the form says so.',
          true,
        ),
      ),
  ),
});
export type JsonDelivery = z.infer<typeof JsonDelivery>;

/** Where reports go, and how they get there. */
export const Delivery = z.discriminatedUnion('connector', [HeardDelivery, JsonDelivery]);
export type Delivery = z.infer<typeof Delivery>;
