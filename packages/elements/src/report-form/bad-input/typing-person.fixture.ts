import {formOf, type Config, type FormConfig, type Report} from '@heard/schema';
import {showForm, type ReportFormDriver} from '@heard/testing/drivers';
import {makeConfig, openSent, refuses, TestIntake, type TestConfig} from '@heard/testing/fixtures';
import type {TestNetwork} from '@heard/testing/fixtures';

/** A text box on screen, and whose answer it is. */
export interface Box {
  readonly question: string;
  /** The part of the answer, or the place in a list, where it has several. */
  readonly part: string;
  readonly control: HTMLInputElement | HTMLTextAreaElement;
}

/** What opens every question of the long form that has words for an answer. */
const opening: readonly (readonly [question: string, option: string])[] = [
  ['incident.types', 'verbal'],
  ['incident.types', 'property'],
  ['incident.types', 'online'],
  ['contact.preference', 'contact_me'],
  ['incident.place.mode', 'area'],
  ['incident.setting', 'shop'],
  ['reporter.role', 'targeted'],
  ['bias.perceived', 'anti_other'],
  ['witnesses.present', 'yes'],
  ['reportedTo', 'police'],
];

const inIds = (question: string) => question.replaceAll('.', '-');
const checkPage = 'Check your answers';

/**
 * A person who fills in every text box of a form, page by page. Boxes are found by their questions: that each has a
 * label is tested elsewhere, and here there are hundreds.
 */
export class TypingPerson {
  readonly form: ReportFormDriver;
  readonly test: TestConfig;
  readonly intake: TestIntake;
  /** The ids of all that the form asks. */
  readonly questions: readonly string[];

  private constructor(form: ReportFormDriver, test: TestConfig, intake: TestIntake) {
    this.form = form;
    this.test = test;
    this.intake = intake;
    const {definition} = formOf(test.config);
    this.questions = [definition.steps, definition.details ?? [], definition.last ?? []]
      .flat()
      .flatMap(({questions}) => questions)
      .sort((one, other) => other.length - one.length);
  }

  static async at(
    network: TestNetwork,
    form: FormConfig,
    parts: Partial<Config> = {},
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<TypingPerson> {
    const test = await makeConfig({ask: true, parts: {...parts, form}});
    const intake = new TestIntake();
    network.use(...intake.handlers);
    return new TypingPerson(await showForm({config: test.config, attributes}), test, intake);
  }

  get root(): ShadowRoot {
    return this.form.element.shadowRoot!;
  }

  /** Every text box of the page on screen. */
  boxes(): readonly Box[] {
    const controls = this.root.querySelectorAll<Box['control']>(
      'input:not([type=radio], [type=checkbox], [type=file]), textarea',
    );
    return [...controls].map((control) => {
      const id = control.id.replace(/^heard-\d+-/u, '');
      const question = this.questions.find((each) => `${id}-`.startsWith(`${inIds(each)}-`));
      if (!question) throw new Error(`Nobody knows whose box this is: ${control.id}`);
      return {question, part: id.slice(inIds(question).length + 1), control};
    });
  }

  async type({control}: Pick<Box, 'control'>, text: string) {
    control.value = text;
    control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.form.element.updateComplete;
  }

  /** Puts a text into each line of a list, in as many lines as it takes. */
  async typeList({control}: Box, texts: readonly string[]) {
    const list = control.closest('fieldset')!;
    for (const [at, text] of texts.entries()) {
      if (at > 0) {
        list.querySelector<HTMLButtonElement>('button.add')!.click();
        await this.form.element.updateComplete;
      }
      const id = control.id.replace(/\d+$/u, `${at}`);
      await this.type({control: this.root.getElementById(id) as HTMLInputElement}, text);
    }
  }

  /** Ticks and chooses whatever opens more questions, until there is nothing more on the page. */
  async openAll() {
    for (const [question, option] of opening) await this.choose(`-${inIds(question)}-${option}`);
  }

  /** Goes through all pages from the first to the check page; `fill` does what there is to do on each. */
  async goThrough(fill: () => Promise<void> = async () => undefined) {
    await this.#turn('.actions .primary');
    await this.#untilChecked(fill);
  }

  /** Goes through all that can be told besides, which the check page offers. */
  async tellMore(fill: () => Promise<void> = async () => undefined) {
    await this.#turn(this.#button('Go through all of these'));
    await this.#untilChecked(fill);
  }

  /** Ticks or chooses an option by the end of its id, where it is on the page. */
  async choose(end: string) {
    const control = this.root.querySelector<HTMLInputElement>(`[id$="${end}"]`);
    if (!control || control.checked) return;
    control.click();
    await this.form.element.updateComplete;
  }

  /** Opens one page from the check page, by the title of what it asks, and comes back. */
  async tell(title: string, fill: () => Promise<void> = async () => undefined) {
    await this.open(title);
    await this.openAll();
    await fill();
    await this.#turn('.actions .primary');
  }

  /** Opens one page from the check page, by the title of what it asks. */
  async open(title: string) {
    await this.#turn(this.#button(title));
  }

  /**
   * Sends the report to an intake that takes it or, so that the person can go on, keeps a copy and refuses it. Gives
   * what the staff read.
   */
  async send(
    fill: () => Promise<void> = async () => undefined,
    {refused = false, look}: {readonly refused?: boolean; readonly look?: () => void} = {},
  ): Promise<Report> {
    if (refused) this.intake.answers(refuses('malformed-body'));
    const end = refused ? 'Your report was not sent' : 'Your report has arrived';
    await this.#turn('.actions .primary');
    if (this.boxes().length) {
      await fill();
      await this.#turn('.actions .primary');
    }
    await this.form.until(`the page "${end}"`, () => this.#heading === end);
    const report = await openSent(this.intake.received.at(-1)!.body, this.test.hotlineKey);
    look?.();
    if (refused) await this.#turn('.actions .secondary');
    return report!;
  }

  /** A button by its name or the end of it: "Contact" finds "Change: Contact". Not by role, which takes long here. */
  #button(name: string): HTMLElement {
    const named = [...this.root.querySelectorAll('button')].find(
      ({ariaLabel, textContent}) =>
        textContent.trim() === name || ariaLabel?.replace(/^Change: /u, '') === name,
    );
    if (!named) throw new Error(`There is no button "${name}".`);
    return named;
  }

  get #heading(): string | undefined {
    return this.root.querySelector('.page-heading')?.textContent.trim();
  }

  async #untilChecked(fill: () => Promise<void>) {
    while (this.#heading !== checkPage) {
      await this.openAll();
      await fill();
      await this.#turn('.actions .primary');
    }
  }

  /** Presses a button and waits for the page to which it leads. */
  async #turn(target: string | Element) {
    const before = this.#heading;
    const button = typeof target === 'string' ? this.root.querySelector(target) : target;
    (button as HTMLElement).click();
    await this.form.until(`what follows "${before}"`, () => this.#heading !== before);
    await this.form.element.updateComplete;
    const errors = [...this.root.querySelectorAll('.summary a')].map((each) => each.textContent);
    if (errors.length) throw new Error(errors.join('\n'));
  }
}

/** What a report says where a box stands. */
export const answerIn = (report: Report, {question, part}: Omit<Box, 'control'>): unknown => {
  const own = report.custom?.find(({id}) => id === question)?.answer;
  const answer: unknown = own ?? report.answers[question as keyof Report['answers']];
  if (part === '') return answer;
  if (Array.isArray(answer) && Number.isNaN(Number(part)))
    return (answer as {kind: string; value: string}[]).find(({kind}) => kind === part)?.value;
  return (answer as Readonly<Record<string, unknown>> | undefined)?.[part];
};
