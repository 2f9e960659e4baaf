import type {ExampleAct} from '@heard/elements/examples';
import type {Locator, Page} from 'playwright-core';

/** The end of a control's id: whatever the language, it says what a control is for. */
const endOf = (...ids: readonly string[]) => ids.map((id) => id.replaceAll('.', '-')).join('-');

/**
 * A person who does what the examples say, in any language: unlike the people of the tests they go by ids, not by
 * names, since pictures are no test.
 */
export class PicturePerson {
  readonly form: Locator;

  constructor(page: Page) {
    this.form = page.locator('heard-report-form');
  }

  /** The title of the page on screen. */
  heading(): Promise<string> {
    return this.form.locator('.page-heading').first().innerText();
  }

  /** Whether the control of an act is on screen. */
  async sees(act: ExampleAct): Promise<boolean> {
    const control = this.#control(act);
    return control !== undefined && (await control.count()) > 0;
  }

  async do(act: ExampleAct): Promise<void> {
    const [verb] = act;
    const control = this.#control(act);
    if (verb === 'write' || verb === 'fill') return control!.fill(String(act.at(-1)));
    if (verb === 'tick' || verb === 'choose') {
      await this.#unfold(control!);
      return control!.check();
    }
    return this.press(verb === 'stop' ? 'secondary' : 'primary');
  }

  /** Presses the first button of a kind, and waits until the form has answered. */
  async press(kind: 'primary' | 'secondary', within = ''): Promise<void> {
    const before = await this.#shown();
    await this.form.locator(`${within} button.${kind}:not([aria-disabled])`).first().click();
    for (let tries = 0; tries < 200 && (await this.#shown()) === before; tries++)
      await this.form.page().waitForTimeout(25);
  }

  async has(selector: string): Promise<boolean> {
    return (await this.form.locator(selector).count()) > 0;
  }

  #shown(): Promise<string> {
    return this.form.locator('.page').innerText();
  }

  #control(act: ExampleAct): Locator | undefined {
    const [verb, question = '', option = ''] = act;
    if (verb === 'write')
      return this.form.locator(`[id$="${endOf(question)}"]:is(input, textarea)`);
    if (verb === 'tick' || verb === 'choose' || verb === 'fill')
      return this.form.locator(`input[id$="${endOf(question, option)}"]`);
    return undefined;
  }

  /** Opens the groups around a control. */
  async #unfold(control: Locator): Promise<void> {
    await control.evaluate((element) => {
      for (let at = element.closest('details'); at; at = at.parentElement!.closest('details'))
        at.open = true;
    });
  }
}
