import {globSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {create, ts} from '@custom-elements-manifest/analyzer';
// The analyzer has no other entry for it.
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {
  ClassDeclaration,
  CustomElement,
  Declaration,
  Module,
  Package,
  Reference,
} from 'custom-elements-manifest/schema.d.ts';

/** A class of ours behind a tag. */
export type DescribedElement = ClassDeclaration & CustomElement & {readonly tagName: string};

/**
 * What our elements offer to a page (https://github.com/webcomponents/custom-elements-manifest), read from their
 * sources below `sourceFolder`: every folder with a `define.ts`, its element, and the events. Paths are those of the
 * package as it is published. Nothing that is private or protected is in it.
 */
export const elementManifest = (sourceFolder: string): Package => {
  const elements = globSync('*/define.ts', {cwd: sourceFolder})
    .map(dirname)
    .flatMap((folder) => [join(folder, 'define.ts'), join(folder, `${basename(folder)}.ts`)]);
  const files = [...elements, ...globSync('**/*-event.ts', {cwd: sourceFolder})].sort();
  const modules = files.map((file) =>
    ts.createSourceFile(
      file,
      readFileSync(join(sourceFolder, file), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    ),
  );
  const found = create({modules, plugins: litPlugin(), context: {dev: false}});
  return {...found, modules: found.modules.map(publishedModule)};
};

/** The elements of a manifest, by their tags. */
export const elementsOf = (manifest: Package): readonly DescribedElement[] =>
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter((declaration) => isElement(declaration));

/** The classes of the events that an element dispatches, by the names in its description. */
export const eventClassOf = (manifest: Package, name: string): ClassDeclaration | undefined =>
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .find(
      (declaration): declaration is ClassDeclaration =>
        declaration.kind === 'class' && declaration.name === name,
    );

const isElement = (declaration: Declaration): declaration is DescribedElement =>
  'customElement' in declaration && declaration.customElement && !!declaration.tagName;

const publishedPath = (path: string) => `dist/${path.replace(/^\//, '').replace(/\.ts$/, '.js')}`;

/** The analyzer writes what a module passes on relative to that module. */
const published = <R extends Reference>(reference: R, within: string): R => {
  const {module} = reference;
  if (!module) return reference;
  const path = module.startsWith('.') ? join(dirname(within), module) : module;
  return {...reference, module: publishedPath(path)};
};

const publishedModule = (module: Module): Module => ({
  ...module,
  path: publishedPath(module.path),
  declarations: (module.declarations ?? []).map(publicPart),
  exports: (module.exports ?? []).map((each) => ({
    ...each,
    declaration: published(each.declaration, module.path),
  })),
});

/** The type of a property as far as an attribute can have it: `'a' | 'b'` of `'a' | 'b' | Config | undefined`. */
const typeAsAttribute = (type: string): string =>
  type
    .split(/\s*\|\s*/u)
    .filter((part) => /^(string|number|boolean|'.*')$/u.test(part))
    .join(' | ') || 'string';

/** A declaration without what only its own class may use. */
const publicPart = (declaration: Declaration): Declaration => {
  if (declaration.kind !== 'class') return declaration;
  const {
    superclass,
    members = [],
    attributes = [],
  }: ClassDeclaration & Partial<CustomElement> = declaration;
  const changed: ClassDeclaration & Partial<CustomElement> = {
    ...declaration,
    members: members.filter(
      ({name, privacy = 'public'}) => privacy === 'public' && !name.startsWith('#'),
    ),
    ...(attributes.length && {
      attributes: attributes.map((attribute) => ({
        ...attribute,
        type: {text: typeAsAttribute(attribute.type?.text ?? 'string')},
      })),
    }),
    // The analyzer takes a class of the browser for one of the same file.
    ...(superclass?.module && {superclass: {name: superclass.name, package: 'global:'}}),
  };
  return changed;
};
