import {onlineHandles, onlineUrls, type TextListQuestion} from '@heard/schema';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {onlineHandlesWords, onlineUrlsWords} from '../questions/online.messages.ts';
import {ask} from '../questions/question-words.ts';
import {FieldDriver, type FieldSetting} from './drawn-field.fixture.ts';
import type {Field} from './field.ts';
import {textListField} from './text-list-field.ts';

const field = textListField as Field;
const links = {asked: ask(onlineUrls, onlineUrlsWords), field};
const accounts = {asked: ask(onlineHandles, onlineHandlesWords), field};

/** The embedder's own list: short, and without words for its lines. */
const own: TextListQuestion = {
  id: 'custom.things',
  kind: 'text-list',
  maxLength: 20,
  maxItems: 3,
  sensitivity: 'S1',
  visibleTo: ['recipient'],
};
const ownList: FieldSetting = {
  asked: {
    question: own,
    words: () => ({label: 'Things you lost', options: {}, errors: {}}),
  },
  field,
};

const legend = 'Links to it, if you have them';

const paste = (list: FieldDriver, name: string, text: string) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new Event('paste', {bubbles: true, cancelable: true, composed: true});
  // Not every engine takes it from the script that makes the event.
  Object.defineProperty(event, 'clipboardData', {value: clipboardData});
  const control = list.get('textbox', name).element as HTMLInputElement;
  control.focus();
  // A browser inserts what nobody prevented, without its line breaks.
  if (control.dispatchEvent(event)) control.setRangeText(text.replaceAll(/[\r\n]/gu, ''));
  return list.element.updateComplete;
};

afterEach(() => FieldDriver.clear());

describe('a list of short texts', () => {
  it('begins with one box, and nothing to remove', async () => {
    const list = await FieldDriver.show(links);
    expect(list.outline()).to.deep.equal([
      `group "${legend}"`,
      'textbox "Link 1"',
      'button "Add another link"',
    ]);
    expect(list.get('group', legend).description).to.equal('You do not have to look at it again.');
    expect(list.answer).to.equal(undefined);
  });

  it('takes what is typed, as it is typed', async () => {
    const list = await FieldDriver.show(links);
    const text = ' https://example.org/\u202egro.\u0627 \u{1F494}e\u0301 ';
    await list.type('Link 1', text);
    expect(list.answer).to.deep.equal([text]);
    expect(list.textIn('Link 1')).to.equal(text);
    await list.type('Link 1', '');
    expect(list.answer, 'an emptied list is no answer').to.equal(undefined);
  });

  it('grows: the focus goes into the new box, and the number of boxes is said', async () => {
    const list = await FieldDriver.show(links);
    await list.type('Link 1', 'one');
    await list.press('button', 'Add another link');
    await list.focusOn('textbox', 'Link 2');
    expect(list.said()).to.deep.equal(['2 of up to 20']);
    await list.type('Link 2', 'two');
    expect(list.answer).to.deep.equal(['one', 'two']);
    expect(list.outline()).to.deep.equal([
      `group "${legend}"`,
      'textbox "Link 1"',
      'button "Remove link 1"',
      'textbox "Link 2"',
      'button "Remove link 2"',
      'button "Add another link"',
    ]);
  });

  it('shrinks: the focus goes to the box that takes the place, or to the last', async () => {
    const list = await FieldDriver.show({...links, answer: ['one', 'two', 'three']});
    await list.press('button', 'Remove link 2');
    await list.focusOn('textbox', 'Link 2');
    expect(list.textIn('Link 2')).to.equal('three');
    expect(list.said()).to.deep.equal(['2 of up to 20']);
    await list.press('button', 'Remove link 2');
    await list.focusOn('textbox', 'Link 1');
    expect(list.answer).to.deep.equal(['one']);
    expect(list.textIn('Link 1')).to.equal('one');
    expect(list.has('button', 'Remove link 1')).to.equal(false);
  });

  it('moves the focus once the page has drawn the change, however busy it is', async () => {
    const list = await FieldDriver.show({...links, answer: ['one']});
    let goOn!: () => void;
    list.element.busy = new Promise((resolve) => (goOn = resolve));
    list.get('button', 'Add another link').element.click();
    await new Promise(requestAnimationFrame);
    expect(list.focused()).not.to.match(/^textbox/u);
    goOn();
    await list.focusOn('textbox', 'Link 2');
  });

  it('can be filled with the keyboard alone', async () => {
    const list = await FieldDriver.show(accounts);
    list.get('textbox', 'Account 1').element.focus();
    await sendKeys({type: '@one'});
    await sendKeys({press: 'Tab'});
    expect(list.focused()).to.equal('button "Add another account"');
    await sendKeys({press: 'Enter'});
    await list.focusOn('textbox', 'Account 2');
    await sendKeys({type: '@two'});
    expect(list.answer).to.deep.equal(['@one', '@two']);
    await sendKeys({press: 'Tab'});
    expect(list.focused()).to.equal('button "Remove account 2"');
    await sendKeys({press: ' '});
    await list.focusOn('textbox', 'Account 1');
    expect(list.answer).to.deep.equal(['@one']);
  });

  it('ends where the question ends, and says so', async () => {
    const list = await FieldDriver.show({...ownList, answer: ['keys', 'phone']});
    await list.press('button', 'Add another line');
    await list.focusOn('textbox', 'Line 3');
    expect(list.has('button', 'Add another line')).to.equal(false);
    expect(list.said()).to.deep.equal(['This list can have up to 3. It is full now.']);
  });

  it('makes a box of every line that is pasted', async () => {
    const list = await FieldDriver.show({...links, answer: ['a c', 'z']});
    const box = list.get('textbox', 'Link 1').element as HTMLInputElement;
    box.focus();
    box.setSelectionRange(1, 2);
    await paste(list, 'Link 1', 'https://one.example\r\n\r\nhttps://two.example\n');
    expect(list.answer).to.deep.equal(['ahttps://one.example', 'https://two.examplec', 'z']);
    await list.focusOn('textbox', 'Link 2');
  });

  it('loses no line that is pasted, though it has no box for it', async () => {
    const list = await FieldDriver.show(ownList);
    await paste(list, 'Line 1', 'a\nb\nc\nd\ne');
    expect(list.answer).to.deep.equal(['a', 'b', 'c d e']);
    await list.focusOn('textbox', 'Line 3');
  });

  it('leaves a single line to the browser', async () => {
    const list = await FieldDriver.show(links);
    await paste(list, 'Link 1', 'https://one.example\n');
    expect(list.textIn('Link 1')).to.equal('https://one.example');
  });

  it('marks the box that is too long, and the error leads to it', async () => {
    const list = await FieldDriver.show({
      ...links,
      answer: ['fine', '\u{1F494}'.repeat(2_000), 'x'.repeat(2_001)],
      wrong: 'too-long',
    });
    expect(list.marked()).to.deep.equal(['Link 3']);
    expect(list.get('textbox', 'Link 3').description).to.match(/^Error: .*2,000 characters/u);
    expect(list.get('textbox', 'Link 1').description).to.equal('');
    list.followError();
    expect(list.focused()).to.equal('textbox "Link 3"');
  });

  it('that must be answered leads to its first box', async () => {
    const list = await FieldDriver.show({...links, wrong: 'required'});
    list.followError();
    expect(list.focused()).to.equal('textbox "Link 1"');
    expect(list.get('group', legend).description).to.include(
      `Error: This question needs an answer: ${legend}`,
    );
  });

  it('offers the keyboard for addresses for links alone, and corrects nothing', async () => {
    const [first, second] = [await FieldDriver.show(links), await FieldDriver.show(accounts)];
    const attributes = ({element}: {element: HTMLElement}) =>
      ['inputmode', 'spellcheck', 'autocomplete', 'autocapitalize', 'autocorrect', 'dir'].map(
        (name) => element.getAttribute(name),
      );
    expect(attributes(first.get('textbox', 'Link 1'))).to.deep.equal([
      'url',
      'false',
      'off',
      'none',
      'off',
      'auto',
    ]);
    expect(attributes(second.get('textbox', 'Account 1'))[0]).to.equal(null);
  });

  it('takes a megabyte at once', async function () {
    this.timeout(60_000);
    const list = await FieldDriver.show(links);
    await paste(list, 'Link 1', `${'\u{1F494}a\u0301'.repeat(50_000)}\n${'слово '.repeat(50_000)}`);
    expect(await list.effort('Link 2', 'слово '.repeat(50_001))).to.be.lessThan(3);
    expect((list.answer as string[]).map(({length}) => length)).to.deep.equal([200_000, 300_006]);
  });
});
