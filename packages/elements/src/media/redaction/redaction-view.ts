import {html, nothing, type TemplateResult} from 'lit';

import {pageHeading} from '../../fields/field.ts';
import type {Point} from './boxes.ts';
import {directions, type Redaction} from './redaction.ts';
import {boxName, redactionWords} from './redaction.messages.ts';

const button = (label: string, press: () => unknown, off = false) =>
  html`<button
    type="button"
    class="secondary"
    aria-disabled=${off ? 'true' : nothing}
    @click=${() => off || press()}
  >
    ${label}
  </button>`;

/** What is above the picture: a box more, a step back, larger and smaller. */
const tools = (page: Redaction) => {
  const words = redactionWords(page.files.form.localizer);
  const {zoom, history, isPanning} = page;
  return html`<div class="actions picture-tools">
    ${button(words.addBox, () => page.addBox())}
    ${button(words.undo, () => page.undo(), !history.canUndo)}
    ${button(words.closer, () => page.zoomTo(zoom === 1 ? 2 : 4), zoom === 4)}
    ${button(words.farther, () => page.zoomTo(zoom === 4 ? 2 : 1), zoom === 1)}
    ${
      zoom > 1
        ? html`<button
            type="button"
            class="secondary"
            aria-pressed=${isPanning ? 'true' : 'false'}
            @click=${() => page.pan()}
          >
            ${words.pan}
          </button>`
        : nothing
    }
  </div>`;
};

/** Which box keys and buttons change. */
const boxList = (page: Redaction, id: string) => {
  const {localizer} = page.files.form;
  const words = redactionWords(localizer);
  const {boxes, selected} = page.history;
  const number = new Intl.NumberFormat(localizer.locale);
  return html`<fieldset class="boxes">
    <legend class="label">${words.boxes}</legend>
    ${boxes.map(
      (_, at) =>
        html`<label class="option"
          ><input
            type="radio"
            name="${id}-box"
            autocomplete="off"
            .checked=${at === selected}
            @change=${() => page.select(at)}
          /><span>${boxName(localizer, number.format(at + 1))}</span></label
        >`,
    )}
  </fieldset>`;
};

/** All that dragging does, for those who can't drag. */
const byButtons = (page: Redaction) => {
  const words = redactionWords(page.files.form.localizer);
  const nudge = (label: string, direction: Point, resize = false) =>
    button(label, () => page.nudge(direction, resize));
  const {ArrowLeft, ArrowRight, ArrowUp, ArrowDown} = directions as Record<string, Point>;
  return html`<details class="help">
    <summary>${words.byButtons}</summary>
    <div class="nudges">
      ${nudge(words.left, ArrowLeft!)} ${nudge(words.right, ArrowRight!)}
      ${nudge(words.up, ArrowUp!)} ${nudge(words.down, ArrowDown!)}
      ${nudge(words.wider, ArrowRight!, true)} ${nudge(words.narrower, ArrowLeft!, true)}
      ${nudge(words.taller, ArrowDown!, true)} ${nudge(words.shorter, ArrowUp!, true)}
    </div>
  </details>`;
};

/** The page on which parts of a picture are covered. */
export const redactionView = (page: Redaction): TemplateResult => {
  const {file, files, history, isBusy, isPanning, note, said, zoom, pulling} = page;
  const words = redactionWords(files.form.localizer);
  const id = `${file.id}-cover-page`;
  return html`<div class="stack">
    <div class="tight">
      ${pageHeading(files.headingLevel, words.title)}
      <p><bdi class="name" translate="no">${file.name}</bdi></p>
      <p>${words.intro}</p>
      <p class="hint for-keys" id="${id}-keys">${words.keys}</p>
    </div>
    ${tools(page)}
    <div class="frame zoom-${zoom} ${isPanning ? 'panning' : ''}">
      <canvas
        role="application"
        tabindex="0"
        aria-label=${words.picture}
        aria-describedby="${id}-keys"
        @keydown=${(event: KeyboardEvent) => page.press(event)}
        @keyup=${(event: KeyboardEvent) => page.release(event)}
        @pointerdown=${(event: PointerEvent) => pulling.down(event)}
        @pointermove=${(event: PointerEvent) => pulling.move(event)}
        @pointerup=${() => pulling.up()}
        @pointercancel=${() => pulling.cancel()}
      ></canvas>
    </div>
    ${
      history.boxes.length
        ? html`${boxList(page, id)} ${byButtons(page)}
            <div class="actions">${button(words.removeBox, () => page.removeBox())}</div>`
        : nothing
    }
    <p role="status" class=${note ? 'notice' : 'visually-hidden'}>${note}</p>
    <p role="status" class="visually-hidden">${said}</p>
    <div class="actions">
      <button
        type="button"
        class="primary use"
        aria-disabled=${isBusy ? 'true' : nothing}
        @click=${() => page.use()}
      >
        ${words.use}
      </button>
      ${button(words.cancel, () => page.leave(), isBusy)}
    </div>
  </div>`;
};
