import {contactLanguage} from '@heard/schema';
import {expect} from 'chai';

import {contactLanguageWords} from '../questions/contact-safely.messages.ts';
import {ask} from '../questions/question-words.ts';
import {FieldDriver} from './drawn-field.fixture.ts';
import type {Field} from './field.ts';
import {languageField} from './language-field.ts';

const alone = {asked: ask(contactLanguage, contactLanguageWords), field: languageField as Field};
const offered = {...alone, options: ['en', 'es', 'vi'].map((id) => ({id, label: id}))};
const label = 'Which language should we use with you?';
const which = 'Which language is it?';

const names = (form: FieldDriver, list: string) =>
  [...(form.get('combobox', list).element as HTMLSelectElement).options].map(({text}) =>
    text.trim(),
  );

afterEach(() => FieldDriver.clear());

describe('a language', () => {
  it('is chosen with one press where the site offers it, by its own name', async () => {
    const form = await FieldDriver.show(offered);
    expect(form.outline()).to.deep.equal([
      `group "${label}"`,
      'radio "English"',
      'radio "Español – Spanish"',
      'radio "Tiếng Việt – Vietnamese"',
      'radio "Another language"',
    ]);
    await form.press('radio', 'Tiếng Việt – Vietnamese');
    expect(form.answer).to.equal('vi');
    const own = form.root.querySelector<HTMLElement>('[lang="vi"]')!;
    expect(own.textContent).to.equal('Tiếng Việt');
    expect(own.getAttribute('translate'), 'no machine renames it').to.equal('no');
  });

  it('is in the list that another one opens', async () => {
    const form = await FieldDriver.show(offered);
    await form.press('radio', 'Another language');
    expect(form.answer, 'who stops here has said that much').to.equal('und');
    expect(names(form, which)).not.to.include('English');
    await form.choose(which, 'Soomaali – Somali');
    expect(form.answer).to.equal('so');
    expect(form.isTicked('radio', 'Another language')).to.equal(true);
    expect(form.chosenIn(which)).to.equal('Soomaali – Somali');
    await form.choose(which, 'Choose a language');
    expect(form.answer).to.equal('und');
    await form.press('radio', 'English');
    expect(form.answer).to.equal('en');
    expect(form.has('combobox', which), 'the list closes').to.equal(false);
  });

  it('is in one list where the site offers none', async () => {
    const form = await FieldDriver.show(alone);
    expect(form.outline()).to.deep.equal([`combobox "${label}"`]);
    expect(form.get('combobox', label).description).to.equal(
      'Choose the one that is easiest for you.',
    );
    expect(form.chosenIn(label)).to.equal('Choose a language');
    await form.choose(label, 'አማርኛ – Amharic');
    expect(form.answer).to.equal('am');
    await form.choose(label, 'Choose a language');
    expect(form.answer).to.equal(undefined);
    await form.choose(label, 'Another language');
    expect(form.answer).to.equal('und');
  });

  it('is named in the language on screen too, and stands there again', async () => {
    const form = await FieldDriver.show({...alone, locale: 'es', answer: 'ar'});
    expect(form.chosenIn(label).toLowerCase()).to.equal('العربية – árabe');
    expect(names(form, label)).to.include('Español');
  });

  it('reads from right to left where the page does', async () => {
    const form = await FieldDriver.show({...offered, locale: 'ar', answer: 'so'});
    expect(getComputedStyle(form.get('combobox', which).element).direction).to.equal('rtl');
  });

  it('that must be chosen leads to the first one, or to the list', async () => {
    const radios = await FieldDriver.show({...offered, wrong: 'required'});
    radios.followError();
    expect(radios.focused()).to.equal('radio "English"');
    FieldDriver.clear();
    const list = await FieldDriver.show({...alone, wrong: 'required'});
    list.followError();
    expect(list.focused()).to.equal(`combobox "${label}"`);
    expect(list.marked()).to.deep.equal([label]);
  });
});
