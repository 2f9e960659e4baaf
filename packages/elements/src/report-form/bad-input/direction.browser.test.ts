import {clearPage} from '@heard/testing/drivers';
import {TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';

import '../define.ts';
import {TypingPerson} from './typing-person.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  clearPage();
  network.reset();
});

/** What turns around the text beside it, where nothing keeps it inside. */
const turning = [
  '\u202Egnihtyna', // reads "anything"
  '\u202E\u2066\u202D\u2067never closed',
  '\u2069\u2069\u202Eclosed and never opened',
  '\u05D0\u05D1\u05D2',
  '\u0661\u0662\u0663-\u0664\u0665\u0666',
  '\u200F(a) 123 \u05D0',
] as const;

/** How far the signs of a label stand from its first, from left to right. */
const places = (line: Element, label: string): readonly number[] => {
  const text = [...line.childNodes].find((node) => node.textContent!.includes(label))!;
  const start = text.textContent!.indexOf(label);
  const lefts = [...label].map((_, at) => {
    const range = document.createRange();
    range.setStart(text, start + at);
    range.setEnd(text, start + at + 1);
    return range.getBoundingClientRect().left;
  });
  return lefts.map((left) => Math.round(left - lefts[0]!));
};

describe('what people typed stands beside words of ours', function () {
  this.timeout(30_000);

  const labels = {
    'contact.methods phone': 'Phone number to call:',
    'contact.methods email': 'Email address:',
    'contact.safe bestTimes': 'When is a good time?',
    'contact.safe doNotUse': 'Is there something we should not do or use?',
  };

  it('X10 and turns none of them around, on the page where answers are checked', async () => {
    const person = await TypingPerson.at(network, {preset: 'hate-incident'});
    const type = async (value: string) => {
      const asTyped: Readonly<Record<string, string>> = {
        'contact.methods phone': `${value} 5550100`,
        'contact.methods text': '',
        'contact.methods email': `${value.replaceAll(' ', '_')}@mail.example`,
      };
      const fill = async () => {
        for (const box of person.boxes())
          await person.type(box, asTyped[`${box.question} ${box.part}`] ?? value);
      };
      return fill;
    };
    const look = () => {
      const lines = [...person.root.querySelectorAll('dl .line')];
      return Object.values(labels).map((label) => {
        const line = lines.find((each) => each.textContent.startsWith(label));
        expect(line, label).not.to.equal(undefined);
        expect(getComputedStyle(line!).direction, label).to.equal('ltr');
        return places(line!, label);
      });
    };
    await person.goThrough(await type('x'));
    const usual = look();
    expect(usual[0]![1]).to.be.above(usual[0]![0]!);
    for (const value of turning) {
      await person.tell('Contact', await type(value));
      await person.tell('Safe ways to reach you', await type(value));
      expect(look(), JSON.stringify(value)).to.deep.equal(usual);
    }
  });

  it('X10 and each line of a list reads in its own direction', async () => {
    const person = await TypingPerson.at(network, {
      questions: [{id: 'custom.names', kind: 'text-list', label: 'Names', page: 'what'}],
    });
    await person.goThrough(async () => {
      for (const box of person.boxes())
        if (box.question === 'custom.names')
          await person.typeList(box, ['\u05D0\u05D1', 'ab', '\u0623\u0628']);
        else await person.type(box, box.part === 'email' ? 'sam@mail.example' : '5550100');
    });
    const shown = [...person.root.querySelectorAll('dl .line')];
    const directions = shown.map((line) => [line.textContent, getComputedStyle(line).direction]);
    expect(directions).to.deep.include.members([
      ['\u05D0\u05D1', 'rtl'],
      ['ab', 'ltr'],
      ['\u0623\u0628', 'rtl'],
    ]);
  });
});
