import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {safeHref} from './safe-href.ts';

describe('safeHref', () => {
  const allowed: [string, string][] = [
    ['https://example.org', 'https://example.org/'],
    [' HTTP://Example.org/A b ', 'http://example.org/A%20b'],
    ['tel:+13125550100', 'tel:+13125550100'],
    ['mailto:help@example.org', 'mailto:help@example.org'],
    ['sms:741741', 'sms:741741'],
    ['https://exam\u202eple.org/x', 'https://example.org/x'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ];
  for (const [address, href] of allowed) {
    it(`lets ${JSON.stringify(address)} through`, () => assert.equal(safeHref(address), href));
  }

  const refused = [
    '',
    '   ',
    'example.org',
    '/path',
    '//example.org',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u200bscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/',
    'intent://scan/#Intent;end',
    'https://user@example.org/',
    'https://user:pass@example.org/',
    'https://',
    `https://example.org/${'a'.repeat(3000)}`,
  ];
  for (const address of refused) {
    it(`refuses ${JSON.stringify(address.slice(0, 50))}`, () => {
      assert.equal(safeHref(address), undefined);
    });
  }

  it('gives nothing but allowed schemes, and the same for what it gave', () => {
    const scheme = fc.constantFrom('https:', 'javascript:', 'tel:', 'java\tscript:', 'data:', '');
    fc.assert(
      fc.property(scheme, fc.string({unit: 'binary'}), (start, rest) => {
        const href = safeHref(start + rest);
        if (href === undefined) return;
        assert.match(href, /^(https?|tel|mailto|sms):/);
        assert.equal(safeHref(href), href);
      }),
    );
  });
});
