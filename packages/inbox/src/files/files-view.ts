import type {FileEntry} from '@heard/schema';
import {html, nothing} from 'lit';

import {sizeText} from '../inbox-app/item-text.ts';
import type {Reader} from '../report/reader.ts';
import type {FileDesk} from './file-desk.ts';
import {fileNumber} from './file-name.ts';
import type {FileState} from './file-state.ts';
import {
  fileButtons,
  filesWords,
  fileTitle,
  fileTroubleText,
  kindNames,
  pictureName,
  savedAs,
  soundName,
} from './file.messages.ts';
import {kindOfType} from './kind-of-type.ts';
import {previewKind, type Preview} from './preview.ts';

/** The files of a report: what each is said to be, and what can be done with it. */
export const filesView = (view: Pick<Reader, 'localizer'>, files: FileDesk) => html`
  <p class="muted">${filesWords(view.localizer).note}</p>
  <ul class="files">
    ${files.entries.map((entry, at) => fileView(view, files, entry, at))}
  </ul>
`;

const fileView = (
  {localizer}: Pick<Reader, 'localizer'>,
  files: FileDesk,
  entry: FileEntry,
  at: number,
) => {
  const number = new Intl.NumberFormat(localizer.locale).format(fileNumber(at));
  const {cleaned, notCleaned} = filesWords(localizer);
  const file = files.state(at);
  // Text from a stranger, exactly as typed.
  return html`<li class="file tight">
    <h3 id="file-${at}">${fileTitle(localizer, number)}</h3>
    <p><bdi translate="no">${entry.name}</bdi></p>
    <p class="muted">${factsOf(entry, localizer)}</p>
    <p class="muted">${entry.cleaned ? cleaned : notCleaned}</p>
    ${file.preview ? previewView({localizer}, file.preview, file, number) : nothing}
    <div class="actions">${buttonsView({localizer}, files, entry, at, number)}</div>
    <p role="status" class=${file.trouble ? 'error' : 'muted'}>${statusOf(localizer, file)}</p>
  </li>`;
};

const factsOf = ({type, kind, size}: FileEntry, localizer: Reader['localizer']) => {
  const [known, format] = kindOfType(type);
  const name = kind === 'voice' ? filesWords(localizer).voice : kindNames(localizer)[known];
  const facts = [format ? `${name} (${format})` : name, sizeText(localizer, size)];
  return new Intl.ListFormat(localizer.locale, {type: 'unit'}).format(facts);
};

const previewView = (
  {localizer}: Pick<Reader, 'localizer'>,
  preview: Preview,
  {isClear = false}: FileState,
  number: string,
) =>
  preview.kind === 'sound'
    ? html`<audio
        controls
        preload="metadata"
        src=${preview.url}
        aria-label=${soundName(localizer, number)}
      ></audio>`
    : html`<div
        class="picture ${isClear ? '' : 'blurred'}"
        role="img"
        aria-label=${pictureName(localizer, number, isClear)}
      >
        ${preview.canvas}
      </div>`;

const buttonsView = (
  {localizer}: Pick<Reader, 'localizer'>,
  files: FileDesk,
  {type}: FileEntry,
  at: number,
  number: string,
) => {
  const words = fileButtons(localizer, number);
  const {preview, isClear, doing} = files.state(at);
  const canShow = previewKind(type);
  const button = (name: string, act: () => unknown) =>
    html`<button type="button" class="secondary" aria-disabled=${doing !== undefined} @click=${act}>
      ${name}
    </button>`;
  // The first button changes its name and stays, so that the focus stays where it is.
  const first = preview
    ? preview.kind === 'picture'
      ? button(isClear ? words.blur : words.clear, () => files.turnBlur(at))
      : button(words.hide, () => files.hide(at))
    : canShow
      ? button(canShow === 'picture' ? words.show : words.listen, () => void files.show(at))
      : nothing;
  return html`${first} ${button(words.save, () => void files.save(at))}`;
};

const statusOf = (
  localizer: Reader['localizer'],
  {doing, preview, isClear, saved, trouble}: FileState,
): string => {
  const words = filesWords(localizer);
  if (doing) return words.working;
  if (trouble) return fileTroubleText(localizer)[trouble];
  if (saved !== undefined) return savedAs(localizer, saved);
  if (!preview) return '';
  if (preview.kind === 'sound') return words.player;
  return isClear ? words.clear : words.blurred;
};
