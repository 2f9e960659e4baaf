import {isLonger, onlineUrls, type TextListQuestion} from '@heard/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {afterDrawing} from './after-drawing.ts';
import {fieldGroup, idList, type FieldProps} from './field.ts';
import {linesNow, listWords, noMoreLines} from './text-list.messages.ts';

/** The lines of a list with what was pasted over the selection of one of them. More lines than fit stay in the last. */
const pasted = (
  lines: readonly string[],
  at: number,
  {value, selectionStart, selectionEnd}: HTMLInputElement,
  added: readonly string[],
  most: number,
): readonly string[] => {
  const before = value.slice(0, selectionStart ?? value.length);
  const after = value.slice(selectionEnd ?? value.length);
  const all = [
    ...lines.slice(0, at),
    ...`${before}${added.join('\n')}${after}`.split('\n'),
    ...lines.slice(at + 1),
  ];
  return all.length > most ? [...all.slice(0, most - 1), all.slice(most - 1).join(' ')] : all;
};

/**
 * Several short texts, such as links: a box for each, as many as the question allows.
 *
 * The focus follows the person: into the box that was added, and to the neighbor of one that was taken away.
 * Several lines that are pasted at once become a box each.
 */
export const textListField = (props: FieldProps<readonly string[]>): TemplateResult => {
  const {id, localizer, error} = props;
  const {maxItems, maxLength} = props.question as TextListQuestion;
  const words = props.words.list ?? listWords(localizer);
  const lines = props.answer?.length ? props.answer : [''];
  const full = lines.length >= maxItems;
  const number = new Intl.NumberFormat(localizer.locale);
  const most = number.format(maxItems);

  const put = (next: readonly string[]) =>
    props.onAnswer(next.length > 1 || next[0] ? next : undefined);
  const putAndFocus = async (event: Event, next: readonly string[], at: number) => {
    const control = event.currentTarget as HTMLElement;
    put(next);
    const root = await afterDrawing(control);
    root.getElementById(`${id}-${at}`)?.focus();
  };
  const type = ({target}: Event, at: number) =>
    put(lines.map((line, each) => (each === at ? (target as HTMLInputElement).value : line)));
  const remove = (event: Event, at: number) =>
    putAndFocus(
      event,
      lines.filter((_, each) => each !== at),
      Math.min(at, lines.length - 2),
    );
  const paste = (event: ClipboardEvent, at: number) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const added = text.split(/[\r\n]+/u).filter((line) => line.trim());
    // One line is the browser's own business; it would glue several together.
    if (added.length < 2) return;
    event.preventDefault();
    const next = pasted(lines, at, event.target as HTMLInputElement, added, maxItems);
    void putAndFocus(event, next, Math.min(at + added.length, next.length) - 1);
  };

  const row = (text: string, at: number) => {
    const name = number.format(at + 1);
    const tooLong = error && isLonger(text, maxLength);
    return html`<div class="line">
      <label class="part" for="${id}-${at}">${words.line(name)}</label>
      <input
        type="text"
        id="${id}-${at}"
        inputmode=${props.question.id === onlineUrls.id ? 'url' : nothing}
        autocapitalize="none"
        autocorrect="off"
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        aria-describedby=${idList(tooLong ? error.id : undefined)}
        aria-invalid=${tooLong ? 'true' : nothing}
        .value=${text}
        @input=${(event: Event) => type(event, at)}
        @paste=${(event: ClipboardEvent) => paste(event, at)}
      />
      ${
        lines.length > 1
          ? html`<button type="button" class="link" @click=${(event: Event) => remove(event, at)}>
              ${words.remove(name)}
            </button>`
          : nothing
      }
    </div>`;
  };
  return fieldGroup(
    props,
    html`<div class="lines" id=${id}>${lines.map(row)}</div>
      <p class=${full ? 'hint' : 'visually-hidden'} role="status">
        ${full ? noMoreLines(localizer, most) : linesNow(localizer, number.format(lines.length), most)}
      </p>
      ${
        full
          ? nothing
          : html`<button
              type="button"
              class="secondary add"
              @click=${(event: Event) => putAndFocus(event, [...lines, ''], lines.length)}
            >
              ${words.add}
            </button>`
      }`,
  );
};
