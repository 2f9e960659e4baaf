import {acceptedFiles} from '@heard/delivery/files';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {fieldGroup, type FieldProps} from '../fields/field.ts';
import type {AddedFile} from './added-file.ts';
import type {FileDesk} from './file-desk.ts';
import {fileCard} from './file-card.ts';
import {limitTexts} from './file-size.ts';
import {filesNow, filesWords, limitsText} from './files.messages.ts';
import {refusedLines} from './refused.ts';
import {voiceOffer} from './voice/voice-offer.ts';

/** Phones have a camera at hand; elsewhere the button would open a list of files once more. */
const isPhone = () => matchMedia('(hover: none) and (pointer: coarse)').matches;

/** A button that opens the device's own way to choose: its words are in the language of the page. */
const chooseButton = (
  desk: FileDesk,
  label: string,
  id: string,
  input: {readonly accept: string; readonly describedBy: string; readonly camera?: boolean},
) => {
  const chosen = ({target}: Event) => {
    const {files} = target as HTMLInputElement;
    const list = [...(files ?? [])];
    // The same file can be chosen again, and nothing of it stays in the control.
    (target as HTMLInputElement).value = '';
    if (list.length) void desk.add(list);
  };
  const open = ({currentTarget}: Event) =>
    (currentTarget as HTMLElement).parentElement!.querySelector('input')!.click();
  return html`<span class="choose"
    ><button
      type="button"
      class="secondary"
      id=${id}
      aria-describedby=${input.describedBy}
      @click=${open}
    >
      ${label}</button
    ><input
      type="file"
      hidden
      ?multiple=${!input.camera}
      capture=${input.camera ? 'environment' : nothing}
      accept=${input.accept}
      @change=${chosen}
  /></span>`;
};

/**
 * Files that a person adds: chosen, dropped, pasted or taken with the camera, each with what it says beside what it
 * shows. Nothing goes out before the report is sent.
 *
 * While a picture is being covered, that stands in its place, and the styles hide the rest of the page.
 */
export const filesField = (
  desk: FileDesk,
  props: FieldProps<readonly AddedFile[]>,
): TemplateResult => {
  const {localizer, id, answer: files = []} = props;
  if (desk.sheet) return html`<div class="media sheet">${desk.sheet.view()}</div>`;
  const words = filesWords(localizer);
  const limits = desk.form.ready?.config.form?.files;
  const most = limitTexts(localizer, limits);
  const wrong = [
    ...(desk.warning ? [desk.warning] : []),
    ...refusedLines(localizer, desk.refused, limits),
  ];
  const number = new Intl.NumberFormat(localizer.locale);
  return html`<div class="media">
    ${fieldGroup(
      props,
      html`<p class="hint" id="${id}-limits">${limitsText(localizer, most)}</p>
        <div class="drop" id=${id}>
          <div class="actions">
            ${chooseButton(desk, words.choose, `${id}-choose`, {accept: acceptedFiles, describedBy: `${id}-limits`})}
            ${
              isPhone()
                ? chooseButton(desk, words.takePhoto, `${id}-camera`, {
                    accept: 'image/*',
                    describedBy: `${id}-limits`,
                    camera: true,
                  })
                : nothing
            }
            ${voiceOffer(desk, id)}
          </div>
          <p class="hint small for-mouse">${words.drop}</p>
        </div>
        ${desk.recording?.view(`${id}-voice`)}
        <div role="alert" class="refused">
          ${wrong.map((line) => html`<p class="error"><span>${line}</span></p>`)}
        </div>
        <p role="status" class="visually-hidden">${desk.said}</p>
        ${
          files.length
            ? html`<div class="list">
                <p>
                  <b id="${id}-list">${words.added}</b>
                  <span class="muted small"
                    >${filesNow(localizer, number.format(files.length), most.files)}</span
                  >
                </p>
                <ul class="plain" aria-labelledby="${id}-list">
                  ${repeat(
                    files,
                    (file) => file.id,
                    (file) => fileCard(desk, props, file),
                  )}
                </ul>
              </div>`
            : nothing
        }`,
    )}
  </div>`;
};
