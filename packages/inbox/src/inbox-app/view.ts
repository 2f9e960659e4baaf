import type {Reader} from '../report/reader.ts';
import type {InboxController} from './inbox-app-controller.ts';

/** What every page of the inbox is drawn from. */
export interface View extends Reader {
  readonly controller: InboxController;
}
