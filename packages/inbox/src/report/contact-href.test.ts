import assert from 'node:assert/strict';
import {test} from 'node:test';

import {contactHref} from './contact-href.ts';

test('a way to reach a person becomes a link only when it is nothing else', () => {
  for (const [kind, value, href] of [
    ['phone', '(312) 555-0100', 'tel:3125550100'],
    ['phone', ' +1 312.555.0100 ', 'tel:+13125550100'],
    ['text', '312-555-0100', 'sms:3125550100'],
    ['email', 'Ana.Ruiz+a@example.org', 'mailto:Ana.Ruiz+a@example.org'],
    ['phone', '312-555-0100 after six', undefined],
    ['phone', '*21*3125550100#', undefined],
    ['phone', '12', undefined],
    ['phone', '555;phone-context=x', undefined],
    ['email', 'ana@example.org?bcc=all@example.org', undefined],
    ['email', 'ana@example.org,bo@example.org', undefined],
    ['email', 'ana@example.org%0abcc:x@example.org', undefined],
    ['email', 'javascript:alert(1)', undefined],
    ['signal', '312-555-0100', undefined],
    ['partner_org', 'https://example.org', undefined],
  ] as const)
    assert.equal(contactHref(kind, value), href, `${kind} ${value}`);
});
