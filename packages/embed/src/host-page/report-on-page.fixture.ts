import type {ReportFormDriver} from '@heard/testing/drivers';
import {openSent, type AskedOfHost, type HostPage, type HostSite} from '@heard/testing/fixtures';
import type {IntakeRequest} from '@heard/schema';
import {expect} from 'chai';

/** What a person types in these tests; no other text has anything like it. */
export const canary = 'At the bus stop QZX81733canary';

/** Answers the two questions that are enough, up to the page where answers are checked. */
export const answerOn = async (form: ReportFormDriver): Promise<void> => {
  await form.begin();
  await form.write(canary);
  await form.continue();
  await form.choose('No, I want to stay anonymous');
  await form.continue();
  await form.continue();
  expect(form.heading()).to.equal('Check your answers');
};

const textSent = (asked: readonly AskedOfHost[]): readonly IntakeRequest[] =>
  asked
    .filter(({method, url}) => method === 'POST' && url.endsWith('/intake'))
    .map(({body}) => JSON.parse(body) as IntakeRequest);

/** A person reports on the page: what they typed arrives, sealed, and nowhere else. */
export const expectReportArrives = async (page: HostPage, site: HostSite): Promise<void> => {
  const form = await page.form();
  await answerOn(form);
  expect(await page.harm(canary)).to.deep.equal([]);
  await form.send();
  await form.page('Your report has arrived');
  const [body] = textSent(await site.asked());
  const report = await openSent(body!, site.test.hotlineKey);
  expect(report?.answers['incident.narrative']).to.equal(canary);
  expect(await page.harm(canary)).to.deep.equal([]);
};
