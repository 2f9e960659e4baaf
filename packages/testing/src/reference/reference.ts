import type {
  ClassDeclaration,
  ClassMethod,
  CustomElement,
  Package,
} from 'custom-elements-manifest/schema.d.ts';
import {format} from 'prettier';

type Element = ClassDeclaration & CustomElement & {readonly tagName: string};

const HEADER = `# Reference of the elements

Every attribute, property, method, event, slot, part and custom property. \`npm run manifest\` writes this page from the
comments in the sources, which editors show too ([how](#in-your-editor)).
`;

const FOOTER = `## In your editor

\`@heard/elements\` brings what editors complete and explain:

| file                                     | for                                                                          |
| ---------------------------------------- | ---------------------------------------------------------------------------- |
| \`@heard/elements/custom-elements.json\`   | tools that read the Custom Elements Manifest                                 |
| \`@heard/elements/html-custom-data.json\`  | VS Code: name it in the setting \`html.customData\`                            |
| \`@heard/elements/css-custom-data.json\`   | VS Code: name it in the setting \`css.customData\`                             |
| \`@heard/elements/web-types.json\`         | the editors of JetBrains find it by themselves                               |
`;

const code = (text = '') => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');
const words = (text = '') => text.replaceAll(/\s+/gu, ' ').replaceAll('|', '\\|').trim();

const table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => {
  if (!rows.length) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `### ${title}\n\n${[head, head.map(() => '---'), ...rows].map(line).join('\n')}\n`;
};

const signature = ({name, parameters = [], return: result}: ClassMethod) => {
  const inside = parameters.map(
    ({name: each, optional, type}) => `${each}${optional ? '?' : ''}: ${type?.text ?? 'unknown'}`,
  );
  return `${name}(${inside.join(', ')})${result?.type ? `: ${result.type.text}` : ''}`;
};

/** A property of an element with its attribute, or an attribute without one. */
const settings = ({members = [], attributes = []}: Element) => {
  const properties = members
    .filter((member) => member.kind === 'field')
    .map(({name, type, description}) => {
      const attribute = attributes.find(({fieldName}) => fieldName === name);
      return [code(attribute?.name), code(name), code(type?.text), words(description)];
    });
  const alone = attributes
    .filter(({fieldName}) => !members.some(({name}) => name === fieldName))
    .map(({name, type, description}) => [code(name), '', code(type?.text), words(description)]);
  return [...properties, ...alone];
};

const elementText = (element: Element, classes: ReadonlyMap<string, ClassDeclaration>) => {
  const methods = (element.members ?? []).filter((member) => member.kind === 'method');
  const named = (all: readonly {readonly name: string; readonly description?: string}[] = []) =>
    all.map(({name, description}) => [name ? code(name) : 'the default', words(description)]);
  const events = (element.events ?? []).map(({name, type, description}) => {
    const detail = classes.get(type.text)?.members?.find((member) => member.name === 'detail');
    const shape = detail && 'type' in detail ? detail.type?.text : '';
    return [code(name), words(description), code(shape), code(type.text)];
  });
  return [
    `## \`<${element.tagName}>\`\n`,
    `${words(element.description)} Its class is \`${element.name}\`.\n`,
    table(
      'Attributes and properties',
      ['attribute', 'property', 'type', 'what'],
      settings(element),
    ),
    table(
      'Methods',
      ['method', 'what'],
      methods.map((method) => [code(signature(method)), words(method.description)]),
    ),
    table('Events', ['event', 'when', '`detail`', 'class'], events),
    table('Slots', ['slot', 'what'], named(element.slots)),
    table('Custom properties', ['property', 'what'], named(element.cssProperties)),
    table('Parts', ['part', 'what'], named(element.cssParts)),
  ]
    .filter(Boolean)
    .join('\n');
};

/** The page about our elements, from their manifest, formatted as everything here. */
export const reference = async (manifest: Package): Promise<string> => {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const classes = new Map(
    declarations.flatMap((each) => (each.kind === 'class' ? [[each.name, each] as const] : [])),
  );
  const elements = declarations.filter(
    (each): each is Element => 'customElement' in each && !!each.tagName,
  );
  const pages = elements.map((element) => elementText(element, classes));
  return format([HEADER, ...pages, FOOTER].join('\n'), {parser: 'markdown', printWidth: 100});
};
