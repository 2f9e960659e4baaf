import type {Report} from '@heard/schema';
import {html, nothing} from 'lit';

import type {FileDesk} from '../files/file-desk.ts';
import {filesView} from '../files/files-view.ts';
import {filesWords} from '../files/file.messages.ts';
import {candidateRows} from './candidate-rows.ts';
import {candidateWords} from './candidates.messages.ts';
import type {Reader} from './reader.ts';
import {reportParts, type ReportParts} from './report-parts.ts';
import {reportRows} from './report-rows.ts';
import {reportWords, toldPartNames} from './report.messages.ts';
import type {Line, Row} from './row.ts';

/** What an open report says, from what the person told to what a statistic may make of it. */
export const reportSections = (
  reader: Reader,
  report: Report,
  files: FileDesk | undefined,
  about: readonly Row[],
) => {
  const {localizer} = reader;
  const words = reportWords(localizer);
  const rows = reportRows(report, reader);
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
      files?.entries.length
        ? section('files', filesWords(localizer).title, filesView(reader, files))
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
    ${section('about', words.about, rowList(about))} ${candidatesView(reader, report)}
  `;
};

/** A short report needs no headings within what was told. */
const toldView = (localizer: Reader['localizer'], told: ReportParts['told']) => {
  const names = toldPartNames(localizer);
  return told.map(
    ({part, rows}) =>
      html`${told.length > 1 ? html`<h3 class="told">${names[part]}</h3>` : nothing}
      ${rowList(rows)}`,
  );
};

const candidatesView = ({localizer}: Reader, report: Report) => {
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
