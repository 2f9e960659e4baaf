import * as z from 'zod/mini';

import {distinct} from '../../shapes/distinct.ts';
import {address, describe} from '../config-values.ts';

// As `location.hostname` has it: small letters, no port, no dot at the end.
const host = z
  .string()
  .check(
    z.regex(
      /^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*|\[[0-9a-f:.]+\])$/,
    ),
    z.maxLength(253),
  );

/** Where reports go from some hosts: a test server from a test site. */
export const Environment = z.strictObject({
  hosts: z
    .array(host)
    .check(
      z.minLength(1),
      z.maxLength(20),
      ...distinct,
      describe('Exact host names of pages, without port, such as staging.example.org.', [
        'staging.example.org',
        'localhost',
      ]),
    ),
  endpoint: address.check(
    describe(
      'Takes the place of delivery.endpoint on these hosts.',
      'https://staging.example.org/v1',
    ),
  ),
});
export type Environment = z.infer<typeof Environment>;
