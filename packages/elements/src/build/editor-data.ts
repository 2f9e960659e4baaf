import type {Attribute, Package} from 'custom-elements-manifest/schema.d.ts';

import {elementsOf} from './element-manifest.ts';

const markdown = (value = '') => ({kind: 'markdown', value});

/** The words that an attribute takes, where its type lists them: `'frame' | 'inline'`. */
const wordsOf = ({type}: Attribute): readonly string[] =>
  [...(type?.text.matchAll(/'([^']+)'/gu) ?? [])].map(([, word]) => word!);

/**
 * Our tags as editors complete them: the format of VS Code (`html.customData`), which other editors read too.
 * https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md
 */
export const htmlCustomData = (manifest: Package) => ({
  version: 1.1,
  tags: elementsOf(manifest).map((element) => ({
    name: element.tagName,
    description: markdown(element.description),
    attributes: (element.attributes ?? []).map((attribute) => ({
      name: attribute.name,
      description: markdown(attribute.description),
      ...(attribute.type?.text === 'boolean' && {valueSet: 'v'}),
      ...(wordsOf(attribute).length && {values: wordsOf(attribute).map((name) => ({name}))}),
    })),
  })),
});

/**
 * Our custom properties and parts as editors complete them in style sheets (`css.customData` of VS Code).
 * https://github.com/microsoft/vscode-css-languageservice/blob/main/docs/customData.md
 */
export const cssCustomData = (manifest: Package) => {
  const elements = elementsOf(manifest);
  const properties = elements.flatMap(({cssProperties = []}) => cssProperties);
  const parts = elements.flatMap(({cssParts = []}) => cssParts);
  const first = <T extends {readonly name: string}>(all: readonly T[]) => [
    ...new Map(all.toReversed().map((each) => [each.name, each])).values(),
  ];
  const byName = (a: {readonly name: string}, b: {readonly name: string}) =>
    a.name < b.name ? -1 : 1;
  return {
    version: 1.1,
    properties: first(properties)
      .sort(byName)
      .map(({name, description}) => ({name, description: markdown(description)})),
    pseudoElements: first(parts)
      .sort(byName)
      .map(({name, description}) => ({
        name: `::part(${name})`,
        description: markdown(description),
      })),
  };
};

/**
 * Our tags as the editors of JetBrains complete them (web-types).
 * https://plugins.jetbrains.com/docs/intellij/websymbols-web-types.html
 */
export const webTypes = (
  manifest: Package,
  {name, version}: {readonly name: string; readonly version: string},
) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elementsOf(manifest).map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: (element.attributes ?? []).map(({name, description, type}) => ({
          name,
          description,
          value: {type: type?.text ?? 'string'},
        })),
        slots: (element.slots ?? []).map(({name, description}) => ({name, description})),
        js: {
          properties: (element.members ?? [])
            .filter((member) => member.kind === 'field')
            .map(({name, description, type}) => ({name, description, type: type?.text ?? 'any'})),
          events: (element.events ?? []).map(({name, description}) => ({name, description})),
        },
        css: {
          properties: (element.cssProperties ?? []).map(({name, description}) => ({
            name,
            description,
          })),
          parts: (element.cssParts ?? []).map(({name, description}) => ({name, description})),
        },
      })),
    },
  },
});
