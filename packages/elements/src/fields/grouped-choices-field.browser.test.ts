import {biasPerceived, harmImpacts} from '@heard/schema';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {sourceLocalizer} from '../locale/localizer.ts';
import {biasPerceivedWords} from '../questions/bias.messages.ts';
import {harmImpactsWords} from '../questions/harm.messages.ts';
import {ask} from '../questions/question-words.ts';
import {FieldDriver} from './drawn-field.fixture.ts';
import type {Field} from './field.ts';
import {groupedChoicesField} from './grouped-choices-field.ts';

const field = groupedChoicesField as Field;
const {label, groups: titles} = biasPerceivedWords(sourceLocalizer);
const bias = {asked: ask(biasPerceived, biasPerceivedWords), field};

const groups = (form: FieldDriver) => [...form.root.querySelectorAll('details')];
const summaries = (form: FieldDriver) =>
  groups(form).map((group) =>
    group
      .querySelector('summary')!
      .innerText.trim()
      .split(/\s*\n\s*/u),
  );
const open = (form: FieldDriver) =>
  groups(form)
    .filter((group) => group.open)
    .map((group) => group.querySelector('summary')!.innerText.trim().split('\n')[0]);
const unfold = (form: FieldDriver, title: string) => {
  const summary = groups(form)
    .map((group) => group.querySelector('summary')!)
    .find(({innerText}) => innerText.includes(title))!;
  summary.focus();
  return sendKeys({press: 'Enter'});
};

afterEach(() => FieldDriver.clear());

describe('many options under headings', () => {
  it('are folded into groups, with "not sure" as an equal beside them', async () => {
    const form = await FieldDriver.show(bias);
    expect(summaries(form).flat()).to.deep.equal(Object.values(titles));
    expect(form.outline().filter((line) => line !== 'group')).to.deep.equal([
      `group "${label}"`,
      'button "Open or close all"',
      'group "Or"',
      'checkbox "I am not sure"',
    ]);
    expect(form.get('group', label).description).to.match(/^Tick/u);
  });

  it('all have a place: none is lost between the groups', async () => {
    const form = await FieldDriver.show(bias);
    await form.press('button', 'Open or close all');
    const boxes = form.accessible().filter(({role}) => role === 'checkbox');
    expect(boxes).to.have.length(biasPerceived.options.length);
    expect(new Set(boxes.map(({element}) => element.id)).size).to.equal(boxes.length);
    expect(form.has('group', titles.disability), 'each group has a name').to.equal(true);
    await form.press('button', 'Open or close all');
    expect(open(form)).to.deep.equal([]);
  });

  it('open with the keyboard, and say how many are ticked', async () => {
    const form = await FieldDriver.show(bias);
    await unfold(form, titles.religion);
    expect(open(form)).to.deep.equal([titles.religion]);
    await sendKeys({press: 'Tab'});
    expect(form.focused()).to.equal('checkbox "Jewish"');
    await sendKeys({press: ' '});
    await form.press('checkbox', 'Muslim');
    expect(form.answer).to.deep.equal(['antisemitic', 'anti_muslim']);
    expect(summaries(form)[2]).to.deep.equal([titles.religion, '2 ticked']);
  });

  it('stay open when the last tick of a group is taken back', async () => {
    const form = await FieldDriver.show({...bias, answer: ['anti_muslim', 'anti_age']});
    expect(open(form), 'what was ticked is seen').to.deep.equal([titles.religion, titles.other]);
    await form.press('checkbox', 'Muslim');
    expect(form.answer).to.deep.equal(['anti_age']);
    expect(open(form)).to.deep.equal([titles.religion, titles.other]);
    expect(summaries(form)[2]).to.deep.equal([titles.religion]);
  });

  it('are cleared by "not sure", across all groups, and clear it', async () => {
    const form = await FieldDriver.show({...bias, answer: ['anti_muslim', 'anti_age']});
    await form.press('checkbox', 'I am not sure');
    expect(form.answer).to.deep.equal(['not_sure']);
    expect(form.isTicked('checkbox', 'Muslim')).to.equal(false);
    await form.press('checkbox', 'Age');
    expect(form.answer).to.deep.equal(['anti_age']);
    expect(form.isTicked('checkbox', 'I am not sure')).to.equal(false);
  });

  it('that must be answered lead to the first group', async () => {
    const form = await FieldDriver.show({...bias, wrong: 'required'});
    form.followError();
    expect(form.focused()).to.equal('summary');
    expect(form.element.shadowRoot!.activeElement).to.equal(
      groups(form)[0]!.querySelector('summary'),
    );
  });

  it('are those that the form offers', async () => {
    const form = await FieldDriver.show({...bias, options: [{id: 'anti_age', label: 'Age'}]});
    expect(summaries(form).flat()).to.deep.equal([titles.other]);
    expect(form.has('checkbox', 'I am not sure')).to.equal(false);
  });

  it('stand in a plain list when the question has no groups', async () => {
    const form = await FieldDriver.show({asked: ask(harmImpacts, harmImpactsWords), field});
    expect(groups(form)).to.have.length(0);
    expect(form.accessible().filter(({role}) => role === 'checkbox')).to.have.length(
      harmImpacts.options.length,
    );
  });
});
