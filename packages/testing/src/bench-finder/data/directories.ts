import type {Directory} from '@heard/schema';

import {illinoisDirectory} from './illinois-directory.ts';
import {makeUpDirectory} from './made-up-directory.ts';

/** What is searched: `illinois`, or how many services are made up. */
export type DataName = 'illinois' | `${number}`;

export const directoryOf = (data: DataName): Directory =>
  data === 'illinois' ? illinoisDirectory() : makeUpDirectory(Number(data));
