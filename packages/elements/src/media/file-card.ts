import {html, nothing, type TemplateResult} from 'lit';

import {afterDrawing} from '../fields/after-drawing.ts';
import type {FieldProps} from '../fields/field.ts';
import {optionGroup} from '../fields/option-group.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import {isSentClean, type AddedFile} from './added-file.ts';
import {categoryOf, isPicture} from './category.ts';
import {fileIcons} from './file-icons.ts';
import type {FileDesk} from './file-desk.ts';
import {sizeText} from './file-size.ts';
import {
  buttonFor,
  categoryNames,
  filesSaid,
  filesWords,
  hiddenText,
  removeName,
} from './files.messages.ts';
import {isolated} from './shown-name.ts';

const importRedaction = () => import('./redaction/redaction-part.ts');
const loadRedaction = retryingLoader(importRedaction);

type Props = FieldProps<readonly AddedFile[]>;

/** The card of a file: its buttons are found by these ids. */
export const cardId = ({id}: Pick<Props, 'id'>, file: AddedFile): string => `${id}-${file.id}`;

/** What a file says beside what it shows, and what is done about it. */
const hiddenView = (desk: FileDesk, props: Props, file: AddedFile) => {
  const {localizer, question} = props;
  const words = filesWords(localizer);
  const {found, cleaned, redacted, keep, kind} = file;
  if (redacted) return html`<p>${words.covered}</p>`;
  if (kind === 'voice') return nothing;
  if (!cleaned) return html`<p>${found.damaged ? words.damaged : words.asItIs}</p>`;
  if (!found.hidden.length) return html`<p class="muted">${words.clean}</p>`;
  return optionGroup(
    {
      question,
      id: `${cardId(props, file)}-hidden`,
      words: {label: hiddenText(localizer, found.hidden), options: {}, errors: {}},
      localizer,
      options: [
        {id: 'cleaned', label: words.hiddenRemoved},
        {id: 'original', label: words.hiddenKept, hint: words.hiddenKeptHint},
      ],
      issues: [],
    },
    'radio',
    ({id}) => id === keep,
    ({id}) => desk.change({...file, keep: id as AddedFile['keep']}),
  );
};

/** Opens the page on which parts of a picture are covered. */
const cover = async (desk: FileDesk, file: AddedFile, opener: string) => {
  const words = filesWords(desk.form.localizer);
  try {
    const {openRedaction} = await loadRedaction();
    await openRedaction(desk, file, opener);
  } catch {
    desk.warn(words.notLoaded);
  }
};

const pictureButtons = (desk: FileDesk, props: Props, file: AddedFile) => {
  if (!desk.thumbnails.isDrawable(file)) return nothing;
  const {localizer} = props;
  const words = filesWords(localizer);
  const opener = `${cardId(props, file)}-cover`;
  const label = file.redacted ? words.coverAgain : words.cover;
  const uncover = async (event: Event) => {
    const {redacted: _, boxes: __, ...rest} = file;
    desk.change(rest);
    desk.say(filesSaid(localizer).uncovered(isolated(file.name)));
    const root = await afterDrawing(event.currentTarget as Element);
    root.getElementById(opener)?.focus();
  };
  return html`<button
      type="button"
      class="link"
      id=${opener}
      aria-label=${buttonFor(localizer, label, file.name)}
      @click=${() => cover(desk, file, opener)}
    >
      ${label}
    </button>
    ${
      file.redacted
        ? html`<button
            type="button"
            class="link"
            aria-label=${buttonFor(localizer, words.uncover, file.name)}
            @click=${uncover}
          >
            ${words.uncover}
          </button>`
        : nothing
    }`;
};

/** One file that was added: what it is, what it says, and what can be done with it. */
export const fileCard = (desk: FileDesk, props: Props, file: AddedFile): TemplateResult => {
  const {localizer} = props;
  const words = filesWords(localizer);
  const category = categoryOf(file);
  const remove = async (event: Event) => {
    const at = desk.files.findIndex(({id}) => id === file.id);
    const next = desk.files[at + 1] ?? desk.files[at - 1];
    const button = event.currentTarget as Element;
    desk.remove(file);
    const root = await afterDrawing(button);
    const target = next ? `${cardId(props, next)}-remove` : `${props.id}-choose`;
    (root.getElementById(target) ?? root.getElementById(props.id))?.focus();
  };
  const size = (isSentClean(file) && (file.redacted ?? file.cleaned)?.size) || file.size;
  return html`<li class="file">
    <span class="thumb">
      ${
        desk.thumbnails.has(file)
          ? html`<canvas width="144" height="144" data-file=${file.id} aria-hidden="true"></canvas>`
          : fileIcons[category]
      }
    </span>
    <div class="tight about">
      <p>
        <bdi class="name" translate="no">${file.name}</bdi>
        <span class="muted small"
          >${categoryNames(localizer)[category]} · ${sizeText(localizer, size)}</span
        >
      </p>
      ${hiddenView(desk, props, file)}
      ${
        isPicture(file) && !desk.thumbnails.isDrawable(file)
          ? html`<p class="muted">${words.cannotShow}</p>`
          : nothing
      }
      <div class="actions">
        ${pictureButtons(desk, props, file)}
        <button
          type="button"
          class="link"
          id="${cardId(props, file)}-remove"
          aria-label=${removeName(localizer, file.name)}
          @click=${remove}
        >
          ${words.remove}
        </button>
      </div>
    </div>
  </li>`;
};
