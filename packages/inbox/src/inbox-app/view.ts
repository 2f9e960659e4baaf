import type {Localizer} from '@heard/elements/words';

import type {InboxController} from './inbox-app-controller.ts';

/** What every page of the inbox is drawn from. */
export interface View {
  readonly controller: InboxController;
  readonly localizer: Localizer;
  /** The name of a recipient in the language on screen; its id when we know no name. */
  recipientName(id: string): string;
}
