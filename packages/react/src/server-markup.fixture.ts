import type {Config} from '@heard/schema';

import type {HeardReportFormProps} from './index.ts';

interface FromServer {
  readonly what: string;
  readonly props: (config: Config) => HeardReportFormProps;
  readonly attributes: string;
}

/** The form of a page that a server draws, and its attributes in the markup. */
export const fromServer: readonly FromServer[] = [
  {
    what: 'an object as its configuration',
    props: (config) => ({config, className: 'wide', onHeardReportSubmitted: () => undefined}),
    attributes: ' class="wide"',
  },
  {
    what: 'the address of its configuration',
    props: () => ({config: '#heard-config', locale: 'en', headingLevel: 3}),
    attributes: ' config="#heard-config" locale="en" heading-level="3"',
  },
];

/** What a server writes of the page of `react-page.fixture.ts`. */
export const serverMarkup = (attributes: string): string =>
  `<main class="page"><heard-report-form${attributes}><a href="tel:+15550100">Report by phone</a></heard-report-form></main>`;
