import type {Issue, IssueCode, Question} from '@heard/schema';
import {accessibleIn, inOneLine, until, type Accessible} from '@heard/testing/drivers';
import {html, LitElement, nothing} from 'lit';

import {direction} from '../locale/resolve-locale.ts';
import {sourceLocale, sourceLocalizer, type Localizer} from '../locale/localizer.ts';
import {keepInside} from '../page/keep-inside.ts';
import type {AskedQuestion} from '../questions/question-words.ts';
import {endingStyles} from '../report-form/ending.styles.ts';
import {reportFormStyles} from '../report-form/report-form.styles.ts';
import {baseStyles} from '../theme/base.styles.ts';
import {secondaryButton} from '../theme/secondary-button.styles.ts';
import {errorSummary} from './error-summary.ts';
import {errorStyles} from './error.styles.ts';
import {fieldError} from './field-error.ts';
import type {Field, FieldProps, OptionView} from './field.ts';
import {furtherFieldStyles} from './further-fields.styles.ts';
import {lengthNote} from './length-note.ts';

/** A field and the state that it is in when it appears. */
export interface FieldSetting {
  readonly asked: AskedQuestion;
  readonly field: Field;
  readonly answer?: unknown;
  readonly options?: readonly OptionView[];
  /** What the check of the page found. */
  readonly wrong?: IssueCode;
  readonly part?: string;
  /** The language of the page; our sentences stay English. */
  readonly locale?: string;
  readonly headingLevel?: number;
}

/** An element that shows one field, as the report form does: with its styles, and drawn again after each answer. */
export class DrawnField extends LitElement {
  static override readonly styles = [
    ...baseStyles,
    reportFormStyles,
    errorStyles,
    secondaryButton,
    endingStyles,
    furtherFieldStyles,
  ];

  setting: FieldSetting | undefined;
  answer: unknown;

  protected override createRenderRoot() {
    const root = super.createRenderRoot() as ShadowRoot;
    keepInside(root);
    return root;
  }

  /** What the next drawing waits for, as it does in a page that is busy. */
  busy: Promise<void> = Promise.resolve();

  protected override async scheduleUpdate() {
    await this.busy;
    await super.scheduleUpdate();
  }

  /** Keeps an answer and draws the field again. */
  take(answer: unknown) {
    this.answer = answer;
    this.requestUpdate();
  }

  protected override render() {
    if (!this.setting) return nothing;
    const {asked, field, options, wrong, part, headingLevel, locale = sourceLocale} = this.setting;
    const localizer: Localizer = {...sourceLocalizer, locale};
    const {question} = asked;
    const words = asked.words(localizer);
    const issues: readonly Issue[] = wrong
      ? [{question: question.id, code: wrong, ...(part === undefined ? {} : {part})}]
      : [];
    const frame = {
      question,
      id: 'field',
      words,
      localizer,
      options: options ?? optionsOf(question, words.options, words.optionHints),
      issues,
      headingLevel,
      answer: this.answer as never,
      onAnswer: (answer: unknown) => this.take(answer),
    };
    const props: FieldProps<never> = {
      ...frame,
      error: fieldError(frame),
      note: lengthNote(frame),
    };
    return html`<div class="root surface stack" lang=${locale} dir=${direction(locale)}>
      ${errorSummary(localizer, [props], 2)} ${field(props)}
    </div>`;
  }
}

const optionsOf = (
  question: Question,
  labels: Readonly<Record<string, string>>,
  hints: Readonly<Record<string, string | undefined>> = {},
): readonly OptionView[] =>
  'options' in question
    ? question.options.map((id) => ({id, label: labels[id] ?? id, hint: hints[id]}))
    : Object.entries(labels).map(([id, label]) => ({id, label, hint: hints[id]}));

customElements.define('test-drawn-field', DrawnField);

/** A person at one field: finds its controls by role and name, as a screen reader does. */
export class FieldDriver {
  readonly element: DrawnField;

  constructor(element: DrawnField) {
    this.element = element;
  }

  /** Puts a field on the page and waits until it is drawn. */
  static async show(setting: FieldSetting, parent: HTMLElement = document.body) {
    const element = document.createElement('test-drawn-field') as DrawnField;
    element.setting = setting;
    element.answer = setting.answer;
    parent.append(element);
    await element.updateComplete;
    return new FieldDriver(element);
  }

  /** Takes every field off the page. */
  static clear() {
    for (const element of document.querySelectorAll('test-drawn-field')) element.remove();
  }

  get answer(): unknown {
    return this.element.answer;
  }

  get root(): HTMLElement {
    return this.element.shadowRoot!.querySelector<HTMLElement>('.root')!;
  }

  accessible(): readonly Accessible[] {
    return accessibleIn(this.root);
  }

  outline(): readonly string[] {
    return this.accessible()
      .filter(({role}) => role !== 'status')
      .map(inOneLine);
  }

  /** The control of this role and name. */
  get(role: string, name: string): Accessible {
    const found = this.accessible().filter((each) => each.role === role && each.name === name);
    if (found.length !== 1)
      throw new Error(
        `Found ${found.length} of ${role} "${name}". There are:\n${this.outline().join('\n')}`,
      );
    return found[0]!;
  }

  has(role: string, name: string): boolean {
    return this.accessible().some((each) => each.role === role && each.name === name);
  }

  async press(role: string, name: string) {
    this.get(role, name).element.click();
    await this.element.updateComplete;
  }

  async type(name: string, text: string) {
    const control = this.get('textbox', name).element as HTMLInputElement;
    control.focus();
    await this.#enter(control, text);
  }

  /**
   * How long the page is busy with a text, as a multiple of what the browser takes for it in a box of its own.
   * A tenth of a second more or less does not count.
   */
  async effort(name: string, text: string): Promise<number> {
    const control = this.get('textbox', name).element as HTMLInputElement;
    const bare = document.createElement(control.localName) as HTMLInputElement;
    this.root.append(bare);
    const alone = await this.#enter(bare, text);
    bare.remove();
    return (await this.#enter(control, text)) / (alone + 100);
  }

  async #enter(control: HTMLInputElement, text: string): Promise<number> {
    const start = performance.now();
    control.value = text;
    control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
    control.getBoundingClientRect();
    return performance.now() - start;
  }

  async choose(name: string, option: string) {
    const control = this.get('combobox', name).element as HTMLSelectElement;
    control.focus();
    const at = [...control.options].findIndex(({text}) => text.trim() === option);
    if (at < 0) throw new Error(`"${name}" has no option "${option}".`);
    control.selectedIndex = at;
    control.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** What stands in a text box. */
  textIn(name: string): string {
    return (this.get('textbox', name).element as HTMLInputElement).value;
  }

  /** What a list shows as chosen. */
  chosenIn(name: string): string {
    const {selectedOptions} = this.get('combobox', name).element as HTMLSelectElement;
    return selectedOptions[0]?.text.trim() ?? '';
  }

  isTicked(role: 'checkbox' | 'radio', name: string): boolean {
    return (this.get(role, name).element as HTMLInputElement).checked;
  }

  /** The names of the controls that are marked as wrong. */
  marked(): readonly string[] {
    return this.accessible()
      .filter(({element}) => element.getAttribute('aria-invalid') === 'true')
      .map(({name}) => name);
  }

  /** What live regions say. */
  said(): readonly string[] {
    return this.accessible()
      .filter(({role}) => role === 'status')
      .map(({element}) => element.textContent?.trim() ?? '')
      .filter(Boolean);
  }

  /** Where the focus is. */
  focused(): string {
    const active = this.element.shadowRoot!.activeElement;
    const found = this.accessible().find(({element}) => element === active);
    return found ? inOneLine(found) : (active?.localName ?? 'nowhere');
  }

  /** Waits until the focus is on the control of this role and name. */
  async focusOn(role: string, name: string) {
    const wanted = `${role} "${name}"`;
    await until(
      this.element.shadowRoot!,
      () => this.focused() === wanted,
      `the focus on ${wanted}`,
      () => this.focused(),
    );
  }

  /** Follows the line of the list of what to change. */
  followError() {
    this.root.querySelector<HTMLElement>('.summary a')!.click();
  }
}
