import type {Config} from '@heard/schema';
import {showForm, type ReportFormDriver} from '@heard/testing/drivers';
import {expect} from 'chai';

/** A person who gives the two answers that are needed, and is at the page where answers are checked. */
export const atCheckPage = async (config: Config): Promise<ReportFormDriver> => {
  const form = await showForm({config});
  await form.begin();
  await form.write('At the bus stop.');
  await form.continue();
  await form.choose('No, I want to stay anonymous');
  await form.continue();
  await form.continue();
  expect(form.heading()).to.equal('Check your answers');
  return form;
};

/** What a server of the tests was asked, and how many different reports it keeps. */
interface Asked {
  readonly received: readonly {readonly idempotencyKey: string; readonly text: string}[];
  readonly stored: number;
}

/** Every request was the same report: the same key and the same bytes. */
export const expectSameReport = ({received, stored}: Asked, times: number): void => {
  expect(received).to.have.length(times);
  expect(new Set(received.map(({idempotencyKey}) => idempotencyKey)).size).to.equal(1);
  expect(new Set(received.map(({text}) => text)).size).to.equal(1);
  expect(stored).to.equal(1);
};
