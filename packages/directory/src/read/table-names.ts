import {FIELDS} from './fields.ts';
import type {TableName} from './manifest.ts';

/** All tables, in the order in which they are read. Apart from the manifest's schema, so that pages can do without it. */
export const TABLE_NAMES = Object.keys(FIELDS) as readonly TableName[];
