import type {Localizer} from '@heard/elements/words';
import type {FormConfig} from '@heard/schema';

/** What the answers of a report are put into words with. */
export interface Reader {
  readonly localizer: Localizer;
  /** The name of a recipient in the language on screen; its id when we know no name. */
  recipientName(id: string): string;
  /** What the organization changed about its form, where its configuration tells. */
  readonly form?: FormConfig | undefined;
}
