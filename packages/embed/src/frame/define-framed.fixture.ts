import {FramedReportFormElement} from './framed-report-form.ts';

customElements.define('heard-report-form', FramedReportFormElement);
