import {ReportFormElement} from './report-form.ts';

declare global {
  interface HTMLElementTagNameMap {
    'heard-report-form': ReportFormElement;
  }
}

// Another copy of ours may be on the page already: the first one stays.
if (!customElements.get('heard-report-form'))
  customElements.define('heard-report-form', ReportFormElement);
