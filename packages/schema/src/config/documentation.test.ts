import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {suite, test} from 'node:test';

import {withConfigTables} from '../build/config-tables.ts';
import {allSteps} from '../forms/all-steps.ts';
import {features} from '../forms/features.ts';
import {formDefinitions} from '../forms/form-definitions.ts';
import {bank} from '../questions/bank.ts';
import {checkConfig} from './check-config.ts';
import {shortestConfig} from './config-cases.ts';
import {configIssueCodes} from './config-issue.ts';
import {knownKeys} from './config-shape.ts';
import {crisisTopics, draftModes} from './config.ts';
import {reportKeys} from './delivery/delivery-mistakes.ts';
import {finderSourceKinds} from './finder/finder-config.ts';
import {ownQuestionKinds} from './form/form-config.ts';
import {knownPages, knownQuestions} from './form/known-ids.ts';
import {optionsOf} from './form/option-warnings.ts';
import {pageAttributes} from './page-attributes.ts';

const document = new URL('../../../../docs/configuration.md', import.meta.url);
const text = await readFile(document, 'utf8');
const readme = await readFile(new URL('../README.md', document), 'utf8');
const ids = new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, id]) => id));
const samplesIn = (page: string) =>
  [...page.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => {
    const value: unknown = JSON.parse(json);
    return value as Record<string, unknown>;
  });
const examples = samplesIn(text);
const appendix = text.slice(text.indexOf('## Every page and question'));

suite('the documentation of the configuration', () => {
  test('has the tables that the schema makes today; npm run docs:config if it has not', async () =>
    assert.equal(await withConfigTables(text), text));

  test('leads nowhere but to its own sections and to files that are there', () => {
    const headings = new Set(
      [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    assert.ok(links.length > 20, String(links.length));
    for (const link of links) {
      const [file, section] = link.split('#');
      if (file) assert.ok(existsSync(new URL(file, document)), link);
      else assert.ok(headings.has(section ?? ''), link);
    }
  });

  test('names the attributes that go before the file', () => {
    for (const attribute of pageAttributes)
      assert.match(text, new RegExp(`^\\| \`${attribute}\` `, 'm'));
  });

  test('says which keys of a report can have another name', () => {
    for (const key of reportKeys) assert.ok(ids.has(key), key);
  });

  test('names every key', () => {
    const places: readonly (readonly [prefix: string, path: readonly (string | number)[]])[] = [
      ['', []],
      ['organization.', ['organization']],
      ['form.', ['form']],
      ['form.order.', ['form', 'order']],
      ['form.reword.*.', ['form', 'reword', 'x']],
      ['form.questions[].', ['form', 'questions', 0]],
      ['form.questions[].options[].', ['form', 'questions', 0, 'options', 0]],
      ['form.files.', ['form', 'files']],
      ['delivery.', ['delivery']],
      ['recipients[].', ['recipients', 0]],
      ['safety.', ['safety']],
      ['safety.crisisLines[].', ['safety', 'crisisLines', 0]],
      ['notices.', ['notices']],
      ['otherWays[].', ['otherWays', 0]],
      ['finder.', ['finder']],
      ['finder.source.', ['finder', 'source']],
      ['finder.map.', ['finder', 'map']],
    ];
    for (const [prefix, path] of places) {
      const keys = knownKeys(path);
      assert.ok(keys.length > 0, prefix);
      for (const key of keys) assert.ok(ids.has(`${prefix}${key}`), `${prefix}${key}`);
    }
  });

  test('names every word that can be written', () => {
    for (const word of [
      ...configIssueCodes,
      ...features,
      ...crisisTopics,
      ...draftModes,
      ...ownQuestionKinds,
      ...finderSourceKinds,
      ...Object.keys(formDefinitions),
    ])
      assert.ok(ids.has(word), word);
  });

  test('lists every page and question, and the options of each', () => {
    for (const page of knownPages) assert.ok(appendix.includes(`**\`${page}\`**`), page);
    for (const {id} of bank) {
      if (!knownQuestions.has(id)) continue;
      const entry = appendix.split(/\n\n|\n- /).find((part) => part.includes(`\`${id}\`:`));
      assert.ok(entry, id);
      const [, listed = ''] = entry.replace(/\s+/g, ' ').split('Options:');
      assert.deepEqual(
        [...listed.matchAll(/`([^`]+)`/g)].map(([, option]) => option),
        optionsOf(id),
        id,
      );
    }
  });

  test('shows the pages of every form in their order', () => {
    for (const form of Object.values(formDefinitions)) {
      const row = text.split('\n').find((line) => line.startsWith(`| \`${form.id}\``));
      const listed = [...(row ?? '').matchAll(/`([a-z-]+)`/g)].slice(1).map(([, page]) => page);
      assert.deepEqual(
        listed,
        allSteps<string>(form)
          .map(({id}) => id)
          .filter((id) => id !== 'about-you'),
        form.id,
      );
    }
  });

  test('has examples that work, but for the one that shows mistakes', () => {
    assert.ok(examples.length >= 12, String(examples.length));
    const wrong = examples.filter((part) =>
      checkConfig({...shortestConfig, locales: ['en', 'es'], ...part}).some(
        ({level}) => level === 'error',
      ),
    );
    assert.deepEqual(
      wrong.map((part) => 'tenent' in part),
      [true],
    );
  });

  test('is not the only place with examples: those of the first page work as they stand', () => {
    const samples = samplesIn(readme);
    assert.ok(samples.length > 0);
    for (const sample of samples) assert.deepEqual(checkConfig(sample), []);
  });
});
