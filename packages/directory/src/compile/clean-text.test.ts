import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cleanText} from './clean-text.ts';

describe('cleanText', () => {
  const cases: [name: string, raw: string, text: string][] = [
    ['evens out white space', '  a \t b\u00a0\u2003c  ', 'a b c'],
    [
      'makes a paragraph of line feeds',
      'Telephone\n\n    Walk-in\r\n\r\nEmail',
      'Telephone\nWalk-in\nEmail',
    ],
    [
      'parts paragraphs that ran together',
      'of the Council.The hotline is free.Call us (any day).We listen.',
      'of the Council.\nThe hotline is free.\nCall us (any day).\nWe listen.',
    ],
    [
      'leaves names, sites and initials alone',
      'IllinoisLegalAid.org, U.S.A. and www.Example.org',
      'IllinoisLegalAid.org, U.S.A. and www.Example.org',
    ],
    [
      'makes text of HTML',
      '<p>One</p><ul><li>two<li>three &amp; four</ul>',
      'One\ntwo\nthree & four',
    ],
    ['drops scripts with their content', 'a<script>alert(1)</script>b<style>p{}</style>', 'ab'],
    ['drops markup that does not end', 'call <img src=x onerror=alert(1)', 'call'],
    ['drops markup that was escaped', '&lt;img src=x onerror=alert(1)&gt;hi', 'hi'],
    ['drops markup that was escaped twice', '&amp;lt;b&amp;gt;hi', 'hi'],
    ['keeps comparisons', 'income < 200% and age > 17', 'income < 200% and age > 17'],
    ['drops control and bidi characters', 'a\u0000b\u202ec\u2066d', 'abcd'],
    ['keeps joiners that languages need', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['marks lone surrogates', 'a\ud800b', 'a\uFFFDb'],
    ['leaves nothing of nothing', ' \n\t ', ''],
  ];
  for (const [name, raw, text] of cases) {
    it(name, () => assert.equal(cleanText(raw).text, text));
  }

  it('cuts a huge text and says so', () => {
    const {text, wasCut} = cleanText('x'.repeat(1_000_000));
    assert.equal(text.length, 10_000);
    assert.equal(wasCut, true);
  });

  it('never lets a tag through', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '&lt;',
      '&gt;',
      '&amp;',
      'script',
      'img ',
      '/',
      '!--',
      '-->',
      'lt;',
      'x',
      '&#60;',
      '&#x3c;',
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 30}), (parts) => {
        assert.doesNotMatch(cleanText(parts.join('')).text, /<[a-z/!?]/i);
      }),
      {numRuns: 2000},
    );
  });
});
