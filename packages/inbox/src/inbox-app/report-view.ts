import type {Report} from '@heard/schema';
import {html, nothing} from 'lit';

import {candidateRows} from '../report/candidate-rows.ts';
import {candidateWords} from '../report/candidates.messages.ts';
import {filesView} from '../files/files-view.ts';
import {filesWords} from '../files/file.messages.ts';
import {reportParts, type ReportParts} from '../report/report-parts.ts';
import {reportRows} from '../report/report-rows.ts';
import type {Line, Row} from '../report/row.ts';
import {
  formNames,
  reportTitle,
  reportWords,
  toldPartNames,
  unreadableText,
  unreadableWords,
} from '../report/report.messages.ts';
import type {Unlocked} from './flow.ts';
import {pageHeading} from './heading.ts';
import {dayText, languageName, nameList, reference} from './item-text.ts';
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

const openView = (view: View, state: Extract<OnReport, {status: 'reading'}>) => {
  const {controller, localizer} = view;
  const {report} = state;
  const words = reportWords(localizer);
  const rows = reportRows(report, view);
  const {told, contact, consents} = reportParts(rows);
  const allHaveWords = rows.every(({hasWords}) => hasWords);
  return html`
    ${allHaveWords ? nothing : html`<p class="notice">${words.codes}</p>`}
    ${section(
      'told',
      words.told,
      html`<p class="muted">${words.asShown}</p>
        ${toldView(localizer, told)}`,
    )}
    ${
      controller.files?.entries.length
        ? section('files', filesWords(localizer).title, filesView(view, controller.files))
        : nothing
    }
    ${section(
      'contact',
      words.contact,
      html`<p>${report.anonymous ? words.anonymous : words.contactable}</p>
        ${rowList(contact)}`,
    )}
    ${section(
      'consents',
      words.consents,
      consents.length ? rowList(consents) : html`<p>${words.noConsents}</p>`,
    )}
    ${section('about', words.about, rowList(aboutRows(view, state)))}
    ${candidatesView(view, report)}
  `;
};

/** A short report needs no headings within what was told. */
const toldView = (localizer: View['localizer'], told: ReportParts['told']) => {
  const names = toldPartNames(localizer);
  return told.map(
    ({part, rows}) =>
      html`${told.length > 1 ? html`<h3 class="told">${names[part]}</h3>` : nothing}
      ${rowList(rows)}`,
  );
};

const candidatesView = ({localizer}: View, report: Report) => {
  const words = candidateWords(localizer);
  const rows = candidateRows(report.answers, localizer);
  return section(
    'candidates',
    words.title,
    html`<p class="muted">${rows.length ? words.note : words.none}</p>
      ${rowList(rows)}`,
  );
};

const section = (id: string, title: string, content: unknown) =>
  html`<section class="part" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${content}
  </section>`;

const rowList = (rows: readonly Row[]) =>
  rows.length
    ? html`<dl class="rows">
        ${rows.map(
          ({title, hasWords, lang, lines}) =>
            html`<div class="row">
              <dt lang=${lang ?? nothing} translate=${hasWords ? nothing : 'no'}>
                <bdi>${title}</bdi>
              </dt>
              <dd>${lines.map(lineView)}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;

// Text from a stranger, exactly as typed: no space may stand around it in the template.
const lineView = ({label, text, href, lang}: Line) =>
  html`<span class="line"
    >${label ? `${label}: ` : nothing}<bdi lang=${lang ?? nothing} translate="no"
      >${href ? html`<a href=${href} rel="noreferrer">${text}</a>` : text}</bdi
    ></span
  >`;

const aboutRows = (
  {localizer, recipientName}: View,
  {item, report, contents}: Extract<OnReport, {status: 'reading'}>,
): readonly Row[] => {
  const words = reportWords(localizer);
  const row = (id: string, title: string, text: string): Row => ({
    id,
    title,
    hasWords: true,
    lines: [{text}],
  });
  const readers = item.recipients.map((id) =>
    id === contents.recipient ? `${recipientName(id)} (${words.you})` : recipientName(id),
  );
  return [
    row('received', words.received, dayText(localizer, item.receivedOn)),
    row('readers', words.readers, nameList(localizer, readers)),
    row('form', words.form, formNames(localizer)[report.formId]),
    ...languageRows(report, localizer.locale, words, row),
    row('reference', words.reference, reference(item)),
  ];
};

const languageRows = (
  {uiLocale, reportLanguage}: Report,
  locale: string,
  words: ReturnType<typeof reportWords>,
  row: (id: string, title: string, text: string) => Row,
) => [
  row('language', words.language, languageName(locale, uiLocale)),
  ...(reportLanguage === undefined
    ? []
    : [row('answer-language', words.answerLanguage, languageName(locale, reportLanguage))]),
];
