import type {Config} from '@heard/schema';
import type {ReactiveControllerHost} from 'lit';

import type {Localizer} from '../locale/localizer.ts';

/** A form on a page, as far as keeping its person safe goes. The controller of the report form is one. */
export interface GuardedForm {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly localizer: Localizer;
  readonly state: {readonly status: string; readonly answers: object};
  readonly ready:
    {readonly config: Pick<Config, 'safety'>; readonly form: {readonly given?: object}} | undefined;
  /** Forgets everything: nothing of the report stays in the page. */
  leave(): void;
}
