import {consentStatistics} from '@heard/schema';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {sourceLocalizer} from '../locale/localizer.ts';
import {ask} from '../questions/question-words.ts';
import {consentStatisticsWords} from '../questions/uses.messages.ts';
import {consentField} from './consent-field.ts';
import {FieldDriver} from './drawn-field.fixture.ts';
import type {Field} from './field.ts';

const {label, hint, options} = consentStatisticsWords(sourceLocalizer);
const field = consentField as Field;
const setting = {asked: ask(consentStatistics, consentStatisticsWords), field};

afterEach(() => FieldDriver.clear());

describe('a consent', () => {
  it('is one box under its question, and is never ticked beforehand', async () => {
    const form = await FieldDriver.show(setting);
    expect(form.outline()).to.deep.equal([`group "${label}"`, `checkbox "${options.yes}"`]);
    expect(form.get('group', label).description).to.equal(hint);
    expect(form.isTicked('checkbox', options.yes)).to.equal(false);
    expect(form.answer).to.equal(undefined);
  });

  it('is given by a tick and taken back by another', async () => {
    const form = await FieldDriver.show(setting);
    form.get('checkbox', options.yes).element.focus();
    await sendKeys({press: ' '});
    expect(form.answer).to.equal(true);
    await sendKeys({press: ' '});
    expect(form.answer, 'who ticks nothing has not answered').to.equal(undefined);
  });

  it('stands there again when the person comes back', async () => {
    const form = await FieldDriver.show({...setting, answer: true});
    expect(form.isTicked('checkbox', options.yes)).to.equal(true);
  });

  it('of an embedder, who gave only the question, says yes', async () => {
    const question = {...consentStatistics, id: 'custom.agree'};
    const words = () => ({label: 'May we write to you?', options: {}, errors: {}});
    const form = await FieldDriver.show({asked: {question, words}, field, wrong: 'required'});
    expect(form.outline()).to.include('checkbox "Yes"');
    form.followError();
    expect(form.focused()).to.equal('checkbox "Yes"');
  });
});
