import type {
  ClassDeclaration,
  CustomElement,
  Declaration,
  Package,
} from 'custom-elements-manifest/schema.d.ts';

const HEADER = '// Written by `npm run manifest` from the manifest of @heard/elements.\n';

/** `heard-report-form` → `HeardReportForm`. */
const pascalCase = (name: string) =>
  name.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());

/** `dist/report-form/report-form.js` → `@heard/elements/report-form.js`, as the package exports it. */
const entryOf = (path: string) => `@heard/elements/${path.slice(path.lastIndexOf('/') + 1)}`;

const comment = (text = '', indent = '') =>
  `${indent}/** ${text.replaceAll('\n', ' ').replaceAll('*/', '* /')} */\n`;

type Element = ClassDeclaration & CustomElement & {readonly tagName: string};

const isElement = (declaration: Declaration): declaration is Element =>
  'customElement' in declaration && !!declaration.tagName;

const wrapper = (element: Element, path: string) => {
  const name = pascalCase(element.tagName);
  const events = element.events ?? [];
  const fields = (element.members ?? []).filter(
    (member) => member.kind === 'field' && !('readonly' in member && member.readonly),
  );
  const attributes = (element.attributes ?? []).flatMap(({name: attribute, fieldName}) =>
    fieldName ? [`${fieldName}: '${attribute}'`] : [],
  );
  const types = [...new Set(events.map(({type}) => type.text))].sort();
  return `'use client';
${HEADER}import type {${types.join(', ')}} from '@heard/elements';
import {${element.name}} from '${entryOf(path)}';
import type {EventName} from '@lit/react';
import type {ComponentProps} from 'react';

import {wrapElement, type ElementComponent} from '../wrap-element.ts';

const events = {
${events
  .map(
    ({name: event, type, description}) =>
      `${comment(description, '  ')}  on${pascalCase(event)}: '${event}' as EventName<${type.text}>,`,
  )
  .join('\n')}
};

${comment(element.description)}export const ${name}: ElementComponent<
  ${element.name},
  ${fields.map(({name: field}) => `'${field}'`).join(' | ')},
  typeof events
> = /* @__PURE__ */ wrapElement({
  tagName: '${element.tagName}',
  displayName: '${name}',
  elementClass: ${element.name},
  attributes: {${attributes.join(', ')}},
  events,
});

/** The props of \`${name}\`. */
export type ${name}Props = ComponentProps<typeof ${name}>;
`;
};

/** The sources of the package, by file: a component for each element, and an entry with all of them. */
export const wrappers = (manifest: Package): Readonly<Record<string, string>> => {
  const found = manifest.modules.flatMap(({path, declarations = []}) =>
    declarations
      .filter((declaration) => isElement(declaration))
      .map((element) => ({path, element})),
  );
  const files = found.map(
    ({path, element}) => [`${element.tagName}.ts`, wrapper(element, path)] as const,
  );
  const index = found.map(
    ({element: {tagName}}) =>
      `export {${pascalCase(tagName)}, type ${pascalCase(tagName)}Props} from './${tagName}.ts';`,
  );
  return {...Object.fromEntries(files), 'all.ts': `${HEADER}${index.join('\n')}\n`};
};
