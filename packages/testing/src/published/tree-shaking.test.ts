import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ts from 'typescript';

import {shaken} from './shaken.ts';

/** A program that uses what it imports. */
const using = (name: string, entry = '@heard/elements') =>
  `import {${name}} from '${entry}'; globalThis.kept = [${name}];`;

/** What belongs to the form alone. The sentences for mistakes in a configuration stand beside it, and are for both. */
const ofForm = (id: string) =>
  /^packages\/(delivery|elements\/dist\/(report-form|drafts|media|questions|safety))\//u.test(id) &&
  !id.endsWith('/config-sentences.js');

/** What belongs to the finder alone. */
const ofFinder = (id: string) =>
  /^packages\/(directory|elements\/dist\/resource-finder)\//u.test(id);

describe('an app that imports', () => {
  it('the finder gets nothing of the form, at once or later', async () => {
    for (const program of [
      using('ResourceFinderElement'),
      using('HeardResourceFinder', '@heard/react'),
      `import '@heard/elements/resource-finder/define.js';`,
    ]) {
      const {first, all} = await shaken(program);
      assert.ok(first.some(ofFinder));
      assert.deepEqual(all.filter(ofForm), []);
    }
  });

  it('the form gets nothing of the finder, until a person opens it in the form', async () => {
    for (const program of [
      using('ReportFormElement'),
      using('HeardReportForm', '@heard/react'),
      `import '@heard/elements/report-form/define.js';`,
    ]) {
      const {first, all} = await shaken(program);
      assert.ok(first.some(ofForm));
      assert.deepEqual(first.filter(ofFinder), []);
      assert.ok(all.some(ofFinder));
    }
  });

  it('one element has fewer bytes than one that imports both', async () => {
    const form = await shaken(using('ReportFormElement'));
    const finder = await shaken(using('ResourceFinderElement'));
    const both = await shaken(using('ReportFormElement, ResourceFinderElement'));
    // What is only in one of them, minified: far more than what bundlers add.
    assert.ok(both.bytes > form.bytes + 15_000, `${both.bytes} and ${form.bytes}`);
    assert.ok(both.bytes > finder.bytes + 10_000, `${both.bytes} and ${finder.bytes}`);
  });

  it('an event gets that event and no Lit', async () => {
    const {all} = await shaken(using('ReportSubmittedEvent'));
    assert.deepEqual(all, ['packages/elements/dist/report-form/report-submitted-event.js']);
  });

  it('types only gets nothing', async () => {
    const source = `import type {ReportFormElement} from '@heard/elements';
      import {type HeardReportFormProps} from '@heard/react';
      import type {Config} from '@heard/schema';
      export const read = (form: ReportFormElement, props: HeardReportFormProps, config: Config) => [form, props, config];`;
    const {outputText} = ts.transpileModule(source, {
      compilerOptions: {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022},
    });
    const {all} = await shaken(outputText);
    assert.deepEqual(all, []);
  });

  it('nothing that it uses gets nothing', async () => {
    const names = ['elements', 'elements/words', 'react', 'schema', 'delivery', 'directory'];
    const {all, bytes} = await shaken(names.map((name) => `import '@heard/${name}';`).join('\n'));
    assert.deepEqual(all, []);
    assert.equal(bytes, 0);
  });
});
