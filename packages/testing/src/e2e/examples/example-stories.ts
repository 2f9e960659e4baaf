import assert from 'node:assert/strict';
import type {Locator, Page} from 'playwright-core';

import type {Visit} from '../browser.ts';
import {Seeker} from '../seeker.ts';
import type {Language} from '../words.ts';

/** Fills in the two answers that are needed, as far as the page where all is checked. */
export const answerTwo = async (form: Locator, {form: words}: Language): Promise<void> => {
  const heading = (name: string) => form.getByRole('heading', {name, exact: true}).waitFor();
  const press = (name: string) => form.getByRole('button', {name, exact: true}).click();
  await heading(words.gate);
  await press(words.start);
  await heading(words.happened);
  await form.getByRole('textbox', {name: words.ownWords, exact: true}).fill('At the bus stop.');
  await press(words.continue);
  await heading(words.contact);
  await form.getByRole('radio', {name: words.anonymous, exact: true}).check();
  await press(words.continue);
  await heading(words.where);
  await press(words.continue);
  await heading(words.check);
};

/** Reports in two answers, saves the code, and sees what happens next. */
export const report = async (form: Locator, language: Language): Promise<void> => {
  const {form: words} = language;
  await answerTwo(form, language);
  await form.getByRole('button', {name: words.send, exact: true}).click();
  await form.getByRole('heading', {name: words.arrived, exact: true}).waitFor();
  await form.getByText(/^\d{4}( \d{4}){5}$/u).waitFor();
  await form.getByRole('button', {name: words.saved, exact: true}).click();
  await form.getByRole('heading', {name: words.next, exact: true}).waitFor();
};

/** Types a word into the finder, and opens what is found. */
export const findHelp = async (page: Page, language: Language): Promise<void> => {
  const seeker = new Seeker(page, language);
  assert.equal(await seeker.search('eviction'), 1);
  assert.equal(await seeker.open(0), 'Eviction help desk');
};

/** Nothing was blocked, nothing failed, and nothing was asked of another origin than these. */
export const expectQuiet = ({console: lines, network}: Visit, ...origins: string[]): void => {
  assert.deepEqual(lines, []);
  const asked = new Set(network.asked.map((line) => new URL(line.split(' ')[1] ?? '').origin));
  assert.deepEqual([...asked].sort(), [...origins].sort());
};
