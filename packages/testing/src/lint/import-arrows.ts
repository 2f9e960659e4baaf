import {isBuiltin} from 'node:module';
import {dirname, resolve} from 'node:path';
import type {Rule} from 'eslint';

import {importSources} from './import-sources.ts';

/** The packages and who may see whom. An import goes against no arrow. */
export const PICTURE = `
    schema ← delivery  ┐
    schema ← directory ┴← elements ← embed, react, inbox
    schema ← server
    schema, delivery, directory ← cli        testing ← tests and examples only
`;

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  delivery: ['schema'],
  directory: ['schema'],
  elements: ['schema', 'delivery', 'directory'],
  embed: ['schema', 'delivery', 'directory', 'elements'],
  react: ['schema', 'delivery', 'directory', 'elements'],
  inbox: ['schema', 'delivery', 'directory', 'elements'],
  server: ['schema'],
  cli: ['schema', 'delivery', 'directory'],
};

/** These two run anywhere: their shipped code knows neither Node nor a page. */
const WITHOUT_NODE: readonly string[] = ['schema', 'directory'];

/** Holds the direction of imports between packages, and keeps each package's inside its own. */
export const importArrows: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      arrow: '{{from}} must not import @heard/{{to}}. Imports follow the arrows:\n{{picture}}',
      testing: 'Only tests and examples import @heard/testing:\n{{picture}}',
      deep: 'Import "@heard/{{to}}" or one of its public entries, not its folder {{folder}}/.',
      outside: '"{{source}}" leaves the package. Import the other package by its name.',
      node: '{{from}} also runs in a page: it must not import "{{source}}".',
    },
  },
  create(context) {
    const place = placeOf(context.filename);
    if (!place) return {};
    return importSources((source, node) => {
      const report = (messageId: string, data: Record<string, string>) =>
        context.report({node, messageId, data: {...data, source, picture: PICTURE}});

      const [, to, folder] = /^@heard\/([^/]+)(?:\/(src|dist)(?:\/|$))?/u.exec(source) ?? [];
      if (to && folder) return report('deep', {to, folder});
      if (to === 'testing') {
        if (!place.isTest && place.name !== 'testing') report('testing', {});
        return;
      }
      const allowed = place.name && MAY_IMPORT[place.name];
      if (to && allowed && to !== place.name && !allowed.includes(to)) {
        return report('arrow', {from: place.name, to});
      }
      if (source.startsWith('.')) {
        const target = `${resolve(dirname(context.filename), source)}/`;
        if (!target.startsWith(place.folder)) report('outside', {});
      } else if (WITHOUT_NODE.includes(place.name) && place.isShipped && isBuiltin(source)) {
        report('node', {from: place.name});
      }
    });
  },
};

interface Place {
  /** The package's name, or '' in an example. */
  readonly name: string;
  readonly folder: string;
  readonly isTest: boolean;
  /** Not a test, and not the code in src/build/ that runs once, when the package is built. */
  readonly isShipped: boolean;
}

function placeOf(filename: string): Place | undefined {
  const [folder, top, name] = /^.*?\/(packages|examples)\/([^/]+)\//u.exec(filename) ?? [];
  if (!folder || !name) return undefined;
  const isTest =
    top === 'examples' ||
    /\.(test|fixture)\.ts$/u.test(filename) ||
    filename.startsWith(`${folder}src/test-setting/`);
  const isShipped = !isTest && !filename.startsWith(`${folder}src/build/`);
  return {name: top === 'packages' ? name : '', folder, isTest, isShipped};
}
