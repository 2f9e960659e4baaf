import {accessibleIn, inOneLine, until} from '@heard/testing/drivers';
import {makeConfig} from '@heard/testing/fixtures';
import type {Config} from '@heard/schema';
import {expect} from 'chai';
import {html, LitElement, nothing} from 'lit';

import {LocaleController} from '../../locale/locale-controller.ts';
import {sourceLocalizer} from '../../locale/localizer.ts';
import {questionView} from '../../report-form/question-view.ts';
import {ReportFormController} from '../../report-form/report-form-controller.ts';
import {summaryRows} from '../../report-form/summary-rows.ts';
import type {View} from '../../report-form/view.ts';
import {listed} from '../file-setting.fixture.ts';
import {canRecord} from './can-record.ts';

/** The pages of questions of a form, with the link below each of them. */
class SpokenPage extends LitElement {
  config: Config | undefined;
  readonly headingLevel = 2;
  readonly form = new ReportFormController(this, new LocaleController(this, {}));

  get view(): View {
    const {form: controller} = this;
    const base = {localizer: sourceLocalizer, headingLevel: 2, uid: 'spoken'};
    return {...base, controller, ready: controller.ready!};
  }

  protected override render() {
    const {state, ready} = this.form;
    return html`<div class="root" lang="en">
      ${ready && state.status === 'editing' ? questionView(this.view, state) : nothing}
    </div>`;
  }

  get root(): HTMLElement {
    return this.shadowRoot!.querySelector<HTMLElement>('.root')!;
  }

  outline(): readonly string[] {
    return accessibleIn(this.root).map(inOneLine);
  }

  until(what: string, probe: () => unknown): Promise<unknown> {
    return until(this.shadowRoot!, probe, what, () => this.outline().join('\n'));
  }

  has(line: string): boolean {
    return this.outline().includes(line);
  }

  press(name: string) {
    const line = `button "${name}"`;
    accessibleIn(this.root)
      .find((each) => inOneLine(each) === line)!
      .element.click();
  }
}
customElements.define('spoken-page', SpokenPage);

const say = 'Say it instead of writing it';
afterEach(() => document.body.replaceChildren());

/** A person on the first page of questions. */
const atWhat = async (form: Config['form']) => {
  const page = document.createElement('spoken-page') as SpokenPage;
  page.config = (await makeConfig({parts: {form}})).config;
  document.body.append(page);
  await page.form.load();
  page.form.begin();
  await page.until('the first question', () => page.has('textbox "Or tell us in your own words"'));
  await page.until('all of the form', () => page.form.ready?.definition);
  page.requestUpdate();
  await page.updateComplete;
  return page;
};

describe('a person who would rather say what happened', () => {
  it('is offered nothing of it where files are not taken', async () => {
    const page = await atWhat({preset: 'hate-incident'});
    expect(page.has(`button "${say}"`)).to.equal(false);
  });

  if (canRecord())
    it('finds the recorder below the text, and the statement among their answers', async () => {
      const page = await atWhat({preset: 'hate-incident', features: ['files']});
      page.press(say);
      await page.until('the recorder', () => page.has('button "Start recording"'));
      expect(page.has('textbox "Or tell us in your own words"')).to.equal(true);
      const start = page.outline().indexOf('heading 3 "Say what happened"');
      expect(start).to.be.greaterThan(
        page.outline().indexOf('textbox "Or tell us in your own words"'),
      );

      let button = 'Start recording';
      do {
        page.press(button);
        await page.until('the recording or a word', () =>
          ['button "Stop recording"', 'button "Try again"'].some((line) => page.has(line)),
        );
        // No microphone on this machine: they can still write.
        if (page.has('button "Try again"')) return;
        await page.until('a second of it', () => page.root.textContent!.includes('0:01 so far'));
        page.press('Stop recording');
        await page.until('what was recorded, or a word', () =>
          ['button "Add it to your report"', 'button "Try again"'].some((line) => page.has(line)),
        );
        // A busy machine may have heard nothing.
        button = 'Try again';
      } while (page.has('button "Try again"'));
      page.press('Add it to your report');
      await page.until('the statement', () => listed({element: page} as never).length);
      await page.until(
        'the focus on the link',
        () => page.shadowRoot!.activeElement?.id === 'spoken-say',
      );
      const {details} = page.form.ready!.form;
      const rows = summaryRows(page.view, page.form.state.answers, details);
      expect(rows.find(({title}) => title === 'Files')?.lines[0]).to.match(/^Voice statement 1\./u);
    });
});
