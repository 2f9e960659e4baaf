import type {FileLimits} from '@heard/delivery/files';
import type {AnswerLookup, Recipient} from '@heard/schema';
import type {ReactiveControllerHost} from 'lit';

import type {Localizer} from '../locale/localizer.ts';

/** A form that takes files, as far as files go. The controller of the report form is one. */
export interface MediaForm {
  readonly host: ReactiveControllerHost & HTMLElement & {readonly headingLevel?: number};
  readonly localizer: Localizer;
  readonly state: {readonly status: string; readonly answers: AnswerLookup};
  readonly ready:
    | {
        readonly config: {
          readonly form?: {readonly files?: FileLimits | undefined} | undefined;
          readonly recipients: readonly Recipient[];
        };
      }
    | undefined;
  answer(question: string, answer: unknown): void;
}
