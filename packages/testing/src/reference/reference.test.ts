import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {CustomElement} from 'custom-elements-manifest/schema.d.ts';

import {readManifest} from './read-manifest.ts';
import {reference} from './reference.ts';

const element: CustomElement & {readonly name: string} = {
  name: 'AForm',
  customElement: true,
  tagName: 'a-form',
  attributes: [{name: 'a-mode', fieldName: 'mode'}],
  events: [{name: 'a-gone', description: 'It is gone.', type: {text: 'GoneEvent'}}],
  cssParts: [{name: 'box', description: 'All of it.'}],
};

describe('the reference of the elements', () => {
  it('is what their manifest gives: else run `npm run manifest` and commit what it writes', async () => {
    const page = readFileSync(new URL('../../../../docs/reference.md', import.meta.url), 'utf8');
    assert.equal(page, await reference(readManifest()));
  });

  it('names every member, and leaves a pipe in a type whole', async () => {
    const page = await reference({
      schemaVersion: '1.0.0',
      modules: [
        {
          kind: 'javascript-module',
          path: 'a-form.js',
          declarations: [
            {
              kind: 'class',
              ...element,
              description: 'A form.',
              members: [
                {kind: 'field', name: 'mode', type: {text: "'a' | 'b'"}, description: 'How.'},
                {
                  kind: 'method',
                  name: 'fill',
                  description: 'Fills.',
                  parameters: [{name: 'text', optional: true, type: {text: 'string'}}],
                  return: {type: {text: 'void'}},
                },
              ],
            },
            {
              kind: 'class',
              name: 'GoneEvent',
              members: [{kind: 'field', name: 'detail', type: {text: '{id: string}'}}],
            },
          ],
        },
      ],
    });
    const lines = page.split('\n').map((line) => line.replaceAll(/ +/gu, ' '));
    for (const line of [
      "| `a-mode` | `mode` | `'a' \\| 'b'` | How. |",
      '| `fill(text?: string): void` | Fills. |',
      '| `a-gone` | It is gone. | `{id: string}` | `GoneEvent` |',
      '| `box` | All of it. |',
    ])
      assert.ok(lines.includes(line), `${line}\n${page}`);
  });
});
