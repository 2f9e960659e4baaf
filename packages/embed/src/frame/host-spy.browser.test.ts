import {ReportFormElement} from '@heard/elements/report-form.js';
import {clearPage, ReportFormDriver, type ReportFormLike} from '@heard/testing/drivers';
import {makeConfig} from '@heard/testing/fixtures';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {FramedPage} from './framed-page.fixture.ts';
import {HostSpy} from './host-spy.fixture.ts';
import {endMark} from './typist.fixture.ts';

const typed = 'quiet canary 7391';
const typist = '/packages/embed/src/frame/typist.fixture.ts';

let spy: HostSpy | undefined;
afterEach(() => {
  spy?.stop();
  clearPage();
});

/** Types, selects, cuts and pastes what was typed, wherever the focus is. */
const typeAndPaste = async () => {
  await sendKeys({type: typed});
  for (const press of ['Control+A', 'Control+X', 'Control+V']) await sendKeys({press});
};

describe('a script of the host that listens to everything', function () {
  this.timeout(40_000);

  it('reads an inline form, so that it would read this one too', async () => {
    spy = new HostSpy('open');
    if (!customElements.get('inline-report-form'))
      customElements.define('inline-report-form', class extends ReportFormElement {});
    const element = document.createElement('inline-report-form') as ReportFormElement;
    const {config} = await makeConfig();
    element.config = config;
    document.body.append(element);
    const form = await ReportFormDriver.at(element as unknown as ReportFormLike);
    await form.begin();
    form.find('textbox', 'Or tell us in your own words').focus();
    await typeAndPaste();
    spy.look(element);
    expect(spy.keys).to.include(typed);
    expect(spy.count(typed), spy.read.join('\n')).to.be.above(1);
  });

  for (const mode of ['open', 'closed'] as const)
    it(`H10 H13 reads nothing of a form in a frame, with every shadow root ${mode}`, async function () {
      // The driver of WebKitGTK types into the page alone: it moves no focus into a frame of another origin.
      if (/AppleWebKit(?!.*Chrome)/u.test(navigator.userAgent)) this.skip();
      spy = new HostSpy(mode);
      const page = await FramedPage.make({modules: [typist]});
      await page.show();
      page.element.focus();
      await page.told('waiting for words');
      // Letter by letter: the test asks for its keys on this page, where the spy would read them in one piece.
      for (const letter of typed) await sendKeys({type: letter});
      spy.look(page.element);
      await sendKeys({type: endMark});
      const open = await page.arrival();
      spy.look(page.element);
      // Opening it here would let the spy read it.
      spy.stop();
      expect(await open(), 'what the recipient reads').to.equal(typed + endMark);
      expect(spy.keys, 'keys').to.equal('');
      for (const part of [typed, 'canary', '7391']) expect(spy.count(part), part).to.equal(0);
      expect(spy.count('height'), 'it does read along at the port').to.be.above(0);
    });
});
