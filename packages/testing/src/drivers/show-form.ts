import type {Config} from '@heard/schema';

import type {FormWords} from './form-words.ts';
import {ReportFormDriver, type ReportFormLike} from './report-form-driver.ts';

/** What stands between the tags in tests. */
export const fallbackText = 'Call 555-0100 to report by phone';

/** How an embedder wrote the tag. */
export interface TagOptions {
  /** An object is set as a property, an address as the attribute. */
  readonly config?: Config | string | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The tag is put in here; into the body by default. */
  readonly parent?: Node;
}

/** Puts the tag on the page, with a phone link between its tags. */
export function putForm(options: TagOptions): ReportFormLike & {config: unknown} {
  const element = document.createElement('heard-report-form') as ReportFormLike & {config: unknown};
  for (const [name, value] of Object.entries(options.attributes ?? {}))
    element.setAttribute(name, value);
  if (typeof options.config === 'string') element.setAttribute('config', options.config);
  else if (options.config) element.config = options.config;
  const link = document.createElement('a');
  link.href = 'tel:+15550100';
  link.textContent = fallbackText;
  element.append(link);
  (options.parent ?? document.body).appendChild(element);
  return element;
}

/** Puts the tag on the page and waits until the form is on screen. */
export const showForm = (
  options: TagOptions & {readonly words?: FormWords},
): Promise<ReportFormDriver> => ReportFormDriver.at(putForm(options), options.words);

/** Takes away what tests put on the page. */
export function clearPage() {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
}

/** Whether a person sees the content between the tags. */
export function fallbackIsVisible(element: HTMLElement): boolean {
  const link = element.querySelector('a');
  return !!link?.assignedSlot && link.getClientRects().length > 0;
}
