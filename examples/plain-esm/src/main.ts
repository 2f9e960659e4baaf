// Registers the tags. The classes alone, without registering, are in @heard/elements.
import '@heard/elements/report-form/define.js';
import '@heard/elements/resource-finder/define.js';
import type {ReportSubmittedEvent} from '@heard/elements';

// Events say that something happened, and hold ids only: never an answer.
const thank = ({detail}: ReportSubmittedEvent) => {
  const thanks = document.querySelector('#thanks');
  if (thanks) thanks.textContent = `A report has reached ${detail.tenant}.`;
};
document.addEventListener('heard-report-submitted', thank);
