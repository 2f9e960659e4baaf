import type {ReportFormElement} from '@heard/elements';
import type {Config} from '@heard/schema';
import {clearPage, fallbackIsVisible, ReportFormDriver} from '@heard/testing/drivers';
import {ConsoleListener, makeConfig} from '@heard/testing/fixtures';
import {expect} from 'chai';

import {reactVersions} from './react-versions.fixture.ts';
import {fromServer, serverMarkup} from './server-markup.fixture.ts';

const heard = new ConsoleListener();

/** A block of data in the page, with the configuration. */
const dataBlock = (config: Config) => {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = 'heard-config';
  block.text = JSON.stringify(config);
  return block;
};

/** The stories of markup that came from a server, with a version of React; in a page where no tag is registered yet. */
export const takesOver = (version: keyof typeof reactVersions) =>
  describe(`our components in markup of a server, with React ${version}`, () => {
    let react: Awaited<ReturnType<(typeof reactVersions)['19']>>;
    before(async () => {
      react = await reactVersions[version]();
    });
    beforeEach(() => heard.start());
    afterEach(() => {
      heard.stop();
      clearPage();
    });

    for (const {what, props, attributes} of fromServer)
      it(`H21 take it over without an error, and show the form in it: ${what}`, async () => {
        const {config} = await makeConfig();
        const parsed = new DOMParser().parseFromString(serverMarkup(attributes), 'text/html');
        const main = document.createElement('div');
        main.append(...parsed.body.childNodes);
        const unavailable: Event[] = [];
        main.addEventListener('heard-form-unavailable', (event) => unavailable.push(event));
        document.body.append(dataBlock(config), main);
        const tag = main.querySelector<ReportFormElement>('heard-report-form')!;

        const errors = await react.hydrate(main, props(config));
        const form = await ReportFormDriver.at(tag);

        expect(main.querySelector('heard-report-form'), 'the same element').to.equal(tag);
        expect(form.heading()).to.equal('Tell us what happened');
        expect(fallbackIsVisible(tag)).to.equal(false);
        expect(errors).to.deep.equal([]);
        expect(unavailable).to.deep.equal([]);
        expect(heard.lines).to.deep.equal([]);
      });
  });
