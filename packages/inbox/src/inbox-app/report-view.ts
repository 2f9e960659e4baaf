import {html, nothing} from 'lit';

import {factRow, languageRows} from '../report/fact-rows.ts';
import {reportSections} from '../report/report-sections.ts';
import type {Row} from '../report/row.ts';
import {
  formNames,
  reportTitle,
  reportWords,
  unreadableText,
  unreadableWords,
} from '../report/report.messages.ts';
import type {Unlocked} from './flow.ts';
import {pageHeading} from './heading.ts';
import {dayText, nameList, reference} from './item-text.ts';
import type {View} from './view.ts';

type OnReport = Exclude<Unlocked, {status: 'list'}>;

/** The page of one report: while it opens, when it is open, and when it can not be. */
export const reportView = (view: View, state: OnReport) => {
  const {controller, localizer} = view;
  const words = reportWords(localizer);
  return html`
    <button type="button" class="link back" @click=${() => controller.back()}>${words.back}</button>
    ${pageHeading(reportTitle(localizer, dayText(localizer, state.item.receivedOn)))}
    ${state.status === 'opening' ? html`<p>${words.opening}</p>` : nothing}
    ${state.status === 'unreadable' ? unreadableView(view, state) : nothing}
    ${state.status === 'reading' ? openView(view, state) : nothing}
  `;
};

const unreadableView = (
  {controller, localizer}: View,
  {item, trouble}: Extract<OnReport, {status: 'unreadable'}>,
) => {
  const words = unreadableWords(localizer);
  return html`<div class="summary tight" role="group" aria-labelledby="unreadable-title">
      <h3 id="unreadable-title" aria-level="2">${words.title}</h3>
      <p>${unreadableText(localizer)[trouble]}</p>
    </div>
    <div class="actions">
      <button type="button" class="secondary" @click=${() => void controller.open(item.id)}>
        ${words.again}
      </button>
    </div>`;
};

const openView = (view: View, state: Extract<OnReport, {status: 'reading'}>) =>
  reportSections(view, state.report, view.controller.files, aboutRows(view, state));

const aboutRows = (
  {localizer, recipientName}: View,
  {item, report, contents}: Extract<OnReport, {status: 'reading'}>,
): readonly Row[] => {
  const words = reportWords(localizer);
  const readers = item.recipients.map((id) =>
    id === contents.recipient ? `${recipientName(id)} (${words.you})` : recipientName(id),
  );
  return [
    factRow('received', words.received, dayText(localizer, item.receivedOn)),
    factRow('readers', words.readers, nameList(localizer, readers)),
    factRow('form', words.form, formNames(localizer)[report.formId]),
    ...languageRows(report, localizer),
    factRow('reference', words.reference, reference(item)),
  ];
};
