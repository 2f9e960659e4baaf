// Compiled with the tests, never run: what an editor says of right and wrong props.
import type {ReportFormElement} from '@heard/elements';
import {useRef} from 'react';

import {HeardReportForm, HeardResourceFinder, type HeardReportFormProps} from './index.ts';

const headed: HeardReportFormProps = {config: '/heard.config.json', headingLevel: 3};

/** All that may be said. */
export const Right = () => {
  const form = useRef<ReportFormElement>(null);
  return (
    <main>
      <button onClick={() => form.current?.leave()}>Leave this page</button>
      <HeardReportForm
        ref={form}
        {...headed}
        locale="es"
        className="wide"
        id="report"
        data-place="start"
        aria-label="Report"
        onHeardReportSubmitted={({detail}) => {
          const ids: readonly string[] = [detail.form, detail.tenant];
          return void ids;
        }}
        onHeardFormUnavailable={(event) => void event.detail.reason.toUpperCase()}
      >
        <a href="tel:+15550100">Report by phone</a>
      </HeardReportForm>
      <HeardResourceFinder config="/heard.config.json" />
    </main>
  );
};

/** What the compiler has to refuse. */
export const Wrong = () => (
  <main>
    {/* @ts-expect-error There is no such property. */}
    <HeardReportForm confg="/heard.config.json" />
    {/* @ts-expect-error A level is a number. */}
    <HeardReportForm headingLevel="3" />
    {/* @ts-expect-error A configuration needs more than a version. */}
    <HeardReportForm config={{version: 1}} />
    {/* @ts-expect-error Only forms tell of reports. */}
    <HeardResourceFinder onHeardReportSubmitted={() => undefined} />
    {/* @ts-expect-error The event holds no answers. */}
    <HeardReportForm onHeardReportSubmitted={({detail}) => void detail.answers} />
    {/* @ts-expect-error What belongs to Lit is no prop. */}
    <HeardReportForm renderOptions={{}} />
  </main>
);
