import type {Connector, Delivery, ReceiptCode} from '@heard/delivery';
import type {Config, IntakeRequest, Report} from '@heard/schema';

import type {TemplateResult} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import type {FilesNotSent} from '../media/send-files.ts';
import type {View} from './view.ts';
import type {whoSeesWords} from './who-sees-what.messages.ts';
import type {Seen} from './who-sees-what.ts';

/** A report as it goes out. Sent again as it is, it is stored once. */
export interface PackedReport extends Pick<
  Delivery<unknown>,
  'endpoint' | 'idempotencyKey' | 'body'
> {
  readonly receipt: ReceiptCode;
  /** What takes this body to its back end; absent, it goes to an intake. */
  connector?(delivery: Delivery<unknown>): ReturnType<Connector<never>>;
}

/**
 * How a form sends to a back end that is no intake of ours, and what it says of that. Each is a part of its own, loaded
 * for a configuration that names it. Absent: an intake, to which reports go sealed and which can be asked again.
 */
export interface BackEnd {
  /** The configuration without what can't be sent there. */
  fit(config: Config): Config;
  /** Makes of a report what is sent. `keys`: those of its readers. */
  pack(
    packed: PackedReport & {readonly body: Pick<IntakeRequest, 'tenant' | 'recipients'>},
    report: Report,
    keys: readonly string[],
  ): Promise<PackedReport | FilesNotSent>;
  /** On the first page: who can read the report on its way. */
  onGate(view: View): unknown;
  /** Who will see what, besides the recipients. Undefined where nobody else can read anything. */
  others(localizer: Localizer, words: ReturnType<typeof whoSeesWords>): readonly Seen[] | undefined;
  /** The page that says that the report has arrived. */
  sentView(view: View): TemplateResult;
}
