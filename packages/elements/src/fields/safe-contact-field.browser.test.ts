import {contactSafe} from '@heard/schema';
import {expect} from 'chai';

import {sourceLocalizer} from '../locale/localizer.ts';
import {contactSafeWords} from '../questions/contact-safely.messages.ts';
import {ask} from '../questions/question-words.ts';
import {FieldDriver} from './drawn-field.fixture.ts';
import type {Field} from './field.ts';
import {safeContactField} from './safe-contact-field.ts';

const {label, hint, options, errors} = contactSafeWords(sourceLocalizer);
const setting = {asked: ask(contactSafe, contactSafeWords), field: safeContactField as Field};

/** One of the two buttons of a group. */
const choose = async (form: FieldDriver, group: string, name: string) => {
  const inGroup = form.get('group', group).element;
  const found = form
    .accessible()
    .filter((each) => each.role === 'radio' && each.name === name)
    .find(({element}) => inGroup.contains(element))!;
  found.element.click();
  await form.element.updateComplete;
};

afterEach(() => FieldDriver.clear());

describe('when and how it is safe to get in touch', () => {
  it('is two texts and two questions with yes or no, none of them answered', async () => {
    const form = await FieldDriver.show(setting);
    expect(form.outline()).to.deep.equal([
      `group "${label}"`,
      `textbox "${options.bestTimes}"`,
      `group "${options.okToLeaveMessage}"`,
      'radio "Yes"',
      'radio "No"',
      `group "${options.okToSayWhoWeAre}"`,
      'radio "Yes"',
      'radio "No"',
      `textbox "${options.doNotUse}"`,
    ]);
    expect(form.get('group', label).description).to.equal(hint);
    const radios = form.accessible().filter(({role}) => role === 'radio');
    expect(radios.some(({element}) => (element as HTMLInputElement).checked)).to.equal(false);
  });

  it('keeps each part apart, and "no" is an answer', async () => {
    const form = await FieldDriver.show(setting);
    await form.type(options.bestTimes, ' after 5\u00a0pm ');
    await choose(form, options.okToLeaveMessage, 'No');
    await choose(form, options.okToSayWhoWeAre, 'Yes');
    await choose(form, options.okToSayWhoWeAre, 'No');
    expect(form.answer).to.deep.equal({
      bestTimes: ' after 5\u00a0pm ',
      okToLeaveMessage: false,
      okToSayWhoWeAre: false,
    });
    await form.type(options.doNotUse, 'letters');
    await form.type(options.bestTimes, '');
    expect(form.answer).to.deep.equal({
      okToLeaveMessage: false,
      okToSayWhoWeAre: false,
      doNotUse: 'letters',
    });
  });

  it('is no answer once everything is empty again', async () => {
    const form = await FieldDriver.show({...setting, answer: {doNotUse: 'letters'}});
    expect(form.textIn(options.doNotUse)).to.equal('letters');
    await form.type(options.doNotUse, '');
    expect(form.answer).to.equal(undefined);
  });

  it('says which part is too long, beside it and in the list', async () => {
    const form = await FieldDriver.show({
      ...setting,
      answer: {doNotUse: 'x'.repeat(301)},
      wrong: 'too-long',
      part: 'doNotUse',
    });
    expect(form.marked()).to.deep.equal([options.doNotUse]);
    expect(form.get('textbox', options.doNotUse).description).to.include(
      `Error: ${errors['too-long']}`,
    );
    form.followError();
    expect(form.focused()).to.equal(`textbox "${options.doNotUse}"`);
  });
});
