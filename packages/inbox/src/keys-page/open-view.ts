import type {Localizer} from '@heard/elements/words';
import {html, nothing} from 'lit';

import {entryWords, keyProblemText} from '../inbox-app/entry.messages.ts';
import {dayText, reference} from '../inbox-app/item-text.ts';
import {keyProblems, type KeyProblem} from '../key/read-key.ts';
import {passphraseField} from '../key/passphrase-field.ts';
import {factRow, languageRows} from '../report/fact-rows.ts';
import {reportSections} from '../report/report-sections.ts';
import {formNames, openReportLabel, reportTitle, reportWords} from '../report/report.messages.ts';
import type {KeysController, OpenTrouble} from './keys-controller.ts';
import {openWords, ownTroubleText} from './keys-page.messages.ts';
import type {OpenedReport} from './open-sealed-files.ts';

/** The part in which sealed reports are opened, and what came of it. */
export const openView = (localizer: Localizer, keys: KeysController) => {
  const words = openWords(localizer);
  const {file, fileHint, pasteLabel} = entryWords(localizer);
  const open = (event: Event) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const pasted = String(data.get('pasted') ?? '');
    const key = data.get('file');
    const sealed = data.getAll('sealed').filter((each): each is File => each instanceof File);
    void keys.open(
      pasted.trim() || !(key instanceof File) ? pasted : key,
      String(data.get('passphrase') ?? ''),
      // A browser gives one file without a name when none was chosen.
      sealed.filter(({name, size}) => name !== '' || size > 0),
    );
  };
  return html`<section class="part" aria-labelledby="open-title">
    <h2 id="open-title">${words.title}</h2>
    <p>${words.intro}</p>
    ${keys.openTrouble ? troubleView(localizer, keys.openTrouble) : nothing}
    <form class="stack" autocomplete="off" @submit=${open}>
      <div class="field">
        <label class="label" for="file">${file}</label>
        <p class="hint" id="file-hint">${fileHint}</p>
        <input type="file" id="file" name="file" aria-describedby="file-hint" />
      </div>
      <details>
        <summary>${words.paste}</summary>
        <div class="field">
          <label class="label" for="pasted">${pasteLabel}</label>
          <p class="hint" id="pasted-hint">${words.pasteHint}</p>
          <textarea
            id="pasted"
            name="pasted"
            class="key"
            rows="3"
            dir="ltr"
            translate="no"
            spellcheck="false"
            autocapitalize="off"
            autocomplete="off"
            aria-describedby="pasted-hint"
          ></textarea>
        </div>
      </details>
      ${keys.asksPassphrase ? passphraseField(localizer) : nothing}
      <div class="field">
        <label class="label" for="sealed">${words.files}</label>
        <p class="hint" id="sealed-hint">${words.filesHint}</p>
        <input type="file" id="sealed" name="sealed" multiple aria-describedby="sealed-hint" />
      </div>
      <div class="actions">
        <button class="primary" aria-disabled=${keys.doing !== undefined}>
          ${keys.doing === 'opening' ? words.opening : words.button}
        </button>
      </div>
    </form>
    ${keys.reports.length ? listView(localizer, keys) : nothing}
  </section>`;
};

const isKeyProblem = (code: OpenTrouble): code is KeyProblem =>
  (keyProblems as readonly string[]).includes(code);

const troubleView = (localizer: Localizer, code: OpenTrouble) =>
  html`<div
    class="summary tight"
    role="group"
    tabindex="-1"
    aria-labelledby="trouble-title"
    aria-describedby="trouble-text"
  >
    <h3 id="trouble-title">${openWords(localizer).problem}</h3>
    <p id="trouble-text">
      ${isKeyProblem(code) ? keyProblemText(localizer)[code] : ownTroubleText(localizer)[code]}
    </p>
  </div>`;

const dayOf = (localizer: Localizer, {report}: OpenedReport) =>
  dayText(localizer, report.submittedAt.slice(0, 10));

const listView = (localizer: Localizer, keys: KeysController) =>
  html`<h3 class="list-heading" tabindex="-1">${openWords(localizer).list}</h3>
    <ul class="reports">
      ${keys.reports.map(
        (each) =>
          html`<li class="report">
            <button type="button" class="link" @click=${() => keys.show(each)}>
              ${openReportLabel(localizer, dayOf(localizer, each))}
            </button>
            <p class="details">${reportWords(localizer).reference} ${reference(each)}</p>
          </li>`,
      )}
    </ul>`;

/** The page of one report. */
export const shownView = (localizer: Localizer, keys: KeysController, shown: OpenedReport) => {
  const words = reportWords(localizer);
  const {sent, organization} = openWords(localizer);
  const {report} = shown;
  const about = [
    factRow('sent', sent, dayOf(localizer, shown)),
    factRow('organization', organization, report.tenantId),
    factRow('form', words.form, formNames(localizer)[report.formId]),
    ...languageRows(report, localizer),
    factRow('reference', words.reference, reference(shown)),
  ];
  const reader = {localizer, recipientName: (id: string) => id};
  return html`<button type="button" class="link back" @click=${() => keys.back()}>
      ${words.back}
    </button>
    <h1 class="page-heading" tabindex="-1">${reportTitle(localizer, dayOf(localizer, shown))}</h1>
    ${reportSections(reader, report, keys.desk, about)}`;
};
