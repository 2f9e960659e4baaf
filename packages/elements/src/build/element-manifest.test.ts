import assert from 'node:assert/strict';
import {globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Ajv} from 'ajv';
import type {Package} from 'custom-elements-manifest/schema.d.ts';

import {colorTokens} from '../theme/palette.ts';
import {cssCustomData, htmlCustomData, webTypes} from './editor-data.ts';
import {elementManifest, elementsOf} from './element-manifest.ts';
import {undescribed} from './undescribed.ts';

const source = fileURLToPath(new URL('..', import.meta.url));
const manifest = elementManifest(source);
const elements = elementsOf(manifest);

const shipped = globSync('**/*.ts', {
  cwd: source,
  exclude: (name) => /\.(test|fixture)\.ts$|^build$/u.test(name),
}).map((file) => ({file, text: readFileSync(join(source, file), 'utf8')}));

const namesIn = (pattern: RegExp, files = shipped) =>
  [...new Set(files.flatMap(({text}) => [...text.matchAll(pattern)].map(([, name]) => name!)))]
    .flatMap((names) => names.split(' '))
    .sort();

const namesOf = (all: readonly {readonly name: string}[]) =>
  [...new Set(all.map(({name}) => name))].sort();

describe('the manifest of our elements', () => {
  it('is valid by the schema of its format', () => {
    const path = createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json');
    const ajv = new Ajv({strict: false, allErrors: true});
    const valid = ajv.validate(JSON.parse(readFileSync(path, 'utf8')) as object, manifest);
    assert.ok(valid, ajv.errorsText());
  });

  it('describes both elements, and every one of their members', () => {
    assert.deepEqual(namesOf(elements.map(({tagName: name}) => ({name}))), [
      'heard-report-form',
      'heard-resource-finder',
    ]);
    assert.deepEqual(undescribed(manifest), []);
    for (const {attributes = [], events = [], slots = []} of elements) {
      assert.ok(attributes.length >= 3);
      assert.ok(events.length);
      assert.equal(slots.length, 1);
    }
  });

  it('names only files that the package holds', () => {
    const paths = JSON.stringify(manifest).match(/"(?:path|module)":"[^"]*"/gu) ?? [];
    assert.ok(paths.length > 8);
    for (const path of paths) {
      const [, file = ''] = /:"dist\/(.+)\.js"$/u.exec(path) ?? [];
      assert.ok(globSync(`${file}.ts`, {cwd: source}).length, path);
    }
  });

  it('holds nothing that only the classes themselves may use', () => {
    const text = JSON.stringify(manifest);
    assert.doesNotMatch(text, /"#|"privacy":"(private|protected)"/u);
    assert.doesNotMatch(text, /"(willUpdate|updated|render|createRenderRoot)"/u);
  });

  it('lists the custom properties that our styles read, and no others', () => {
    const inStyles = namesIn(/var\(\s*(--heard-[\w-]+)/gu);
    // The part that corrects colors reads these one after the other.
    const inTheme = [...colorTokens, 'contrast'].map((token) => `--heard-${token}`);
    const read = [...new Set([...inStyles, ...inTheme])].sort();
    assert.deepEqual(namesOf(elements.flatMap(({cssProperties = []}) => cssProperties)), read);
  });

  it('lists the parts that our templates name, and no others', () => {
    const named = [...new Set(namesIn(/\spart="([^"$]+)"/gu))];
    assert.deepEqual(namesOf(elements.flatMap(({cssParts = []}) => cssParts)), named);
  });

  it('lists the events that our classes dispatch, and no others', () => {
    const classes = shipped.filter(({file}) => file.endsWith('-event.ts'));
    const dispatched = namesIn(/super\('(heard-[\w-]+)'/gu, classes);
    assert.deepEqual(namesOf(elements.flatMap(({events = []}) => events)), dispatched);
  });

  it('gives an attribute no type that only a property can have', () => {
    for (const {attributes = []} of elements)
      for (const {name, type} of attributes)
        assert.doesNotMatch(type!.text, /[A-Z]|undefined/u, name);
  });
});

describe('a build of an element that is not described', () => {
  it('is told what lacks a description, and where', () => {
    const bare = manifestOf({
      'a-form/a-form.ts': `import {LitElement} from 'lit';
        /**
         * A form.
         * @slot
         * @fires {GoneEvent} a-gone - It is gone.
         * @csspart box
         * @cssproperty --a-color
         */
        export class AForm extends LitElement {
          static override readonly properties = {wide: {type: Boolean}};
          declare wide: boolean;
          open() {}
          protected override render() {}
          #own() {}
        }`,
      'a-form/define.ts': `import {AForm} from './a-form.ts';
        customElements.define('a-form', AForm);`,
    });
    assert.deepEqual(undescribed(bare), [
      '<a-form> member "wide"',
      '<a-form> member "open"',
      '<a-form> attribute "wide"',
      '<a-form> slot ""',
      '<a-form> part "box"',
      '<a-form> custom property "--a-color"',
      '<a-form> event "a-gone": its class GoneEvent',
    ]);
  });
});

describe('the data for editors', () => {
  it('completes every tag and attribute, with the words that an attribute takes', () => {
    const made = manifestOf({
      'a-form/a-form.ts': `import {LitElement} from 'lit';
        /** A form. */
        export class AForm extends LitElement {
          static override readonly properties = {mode: {}, open: {type: Boolean}};
          /** How. */
          declare mode: 'frame' | 'inline' | undefined;
          /** Whether. */
          declare open: boolean;
        }`,
      'a-form/define.ts': `import {AForm} from './a-form.ts';
        customElements.define('a-form', AForm);`,
    });
    const how = {kind: 'markdown', value: 'How.'};
    const whether = {kind: 'markdown', value: 'Whether.'};
    assert.deepEqual(htmlCustomData(made).tags[0]?.attributes, [
      {name: 'mode', description: how, values: [{name: 'frame'}, {name: 'inline'}]},
      {name: 'open', description: whether, valueSet: 'v'},
    ]);
    const tags = htmlCustomData(manifest).tags;
    assert.deepEqual(
      tags.map(({name}) => name),
      elements.map(({tagName}) => tagName),
    );
  });

  it('completes each custom property once, and says which package it is of', () => {
    const names = cssCustomData(manifest).properties.map(({name}) => name);
    assert.deepEqual(names, [...new Set(names)]);
    assert.ok(names.includes('--heard-accent'));
    const types = webTypes(manifest, {name: '@heard/elements', version: '9.8.7'});
    assert.equal(types.version, '9.8.7');
    assert.deepEqual(
      types.contributions.html.elements.map(({name}) => name),
      elements.map(({tagName}) => tagName),
    );
  });
});

/** The manifest of these sources. */
function manifestOf(files: Readonly<Record<string, string>>): Package {
  const folder = mkdtempSync(join(tmpdir(), 'heard-manifest-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(name)), {recursive: true});
      writeFileSync(join(folder, name), text);
    }
    return elementManifest(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
