import {createHash} from 'node:crypto';
import {basename, dirname} from 'node:path';

import {analyze} from 'eslint-scope';
import type * as estree from 'estree';
import {parseAst, type Plugin, type Rolldown} from 'vite';

type Chunk = Rolldown.OutputChunk;

/** One replacement in a text: from, to, what stands there instead. */
type Edit = readonly [from: number, to: number, text: string];

const applied = (code: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort(([one], [other]) => other - one)
    .reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), code);

type Placed<Node> = Node & {readonly start: number; readonly end: number};

const nameOf = (node: estree.Identifier | estree.Literal): string =>
  node.type === 'Identifier' ? node.name : String(node.value);

const everyNode = function* (node: unknown): Generator<Placed<estree.Node>> {
  if (Array.isArray(node)) for (const each of node) yield* everyNode(each);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node) yield node as Placed<estree.Node>;
    for (const each of Object.values(node)) yield* everyNode(each);
  }
};

/** An export that changes later would be another one in each part that took it. */
const refuseChanging = (program: estree.Program, exported: ReadonlySet<string>, file: string) => {
  for (const node of everyNode(program)) node.range = [node.start, node.end];
  const scopes = analyze(program, {ecmaVersion: 2022, sourceType: 'module'});
  for (const {name, references} of scopes.acquire(program, true)!.variables)
    if (exported.has(name) && references.some((each) => each.isWrite() && !each.init))
      throw new Error(`${file}: the export "${name}" is assigned to. Export a function instead.`);
};

/** What a file exports: by the name outside, the name inside. */
const exportsOf = (code: string): ReadonlyMap<string, string> => {
  const program = parseAst(code) as unknown as estree.Program;
  const lists = program.body.flatMap((node) =>
    node.type === 'ExportNamedDeclaration' ? node.specifiers : [],
  );
  return new Map(lists.map(({exported, local}) => [nameOf(exported), nameOf(local)]));
};

/**
 * By the name outside, the name under which other parts get it: that which it has inside, since a second name for each
 * costs bytes, unless an `import()` asks for the first.
 */
const keysOf = ({fileName, code}: Chunk, all: readonly Chunk[]): ReadonlyMap<string, string> => {
  const file = basename(fileName).replaceAll(/[.$]/g, '\\$&');
  const asked = new Set<string>();
  for (const {code} of all)
    for (const [, , , one] of code.matchAll(
      new RegExp(`import\\(\\W[^)]*${file}\\W\\)(\\.then\\((\\w+)=>\\2\\.(\\w+)\\))?`, 'g'),
    ))
      asked.add(one ?? '*');
  const exported = exportsOf(code);
  const isKept = (name: string) => asked.has('*') || asked.has(name);
  const kept = new Set([...exported.keys()].filter(isKept));
  return new Map(
    [...exported].map(([name, local]) => [name, isKept(name) || kept.has(local) ? name : local]),
  );
};

/** SRI's hash of a file (W3C Subresource Integrity), such as `sha256-…`. */
export const integrityOf = (content: string, algorithm: 'sha256' | 'sha384'): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/** Names that are each used once: the folder is put before what several files are called. */
const uniqueNames = (chunks: readonly Chunk[]): ReadonlyMap<string, string> => {
  const count = (name: string) => chunks.filter((each) => each.name === name).length;
  return new Map(
    chunks.map(({name, fileName, facadeModuleId}) => [
      basename(fileName),
      count(name) > 1 ? `${basename(dirname(facadeModuleId ?? fileName))}-${name}` : name,
    ]),
  );
};

/**
 * Turns the files of a bundle into parts that a loader of our own fetches and holds against their hashes
 * (`packages/embed/src/part-loader.ts`): a plain `import` of one file by another has no place for a hash, and
 * browsers differ in what they do with those of import maps.
 *
 * Every file beside the entry becomes `export default (now, later) => {…; return exports}`, and takes its name from
 * its hash. A further entry becomes a part too, and a file that asks for it. `carried` says which file has the hashes of which parts, by its name, or by `entry`; a part named `parts` has
 * those of all others.
 */
export const loadableParts = (
  carried: Readonly<Record<string, readonly string[]>> & {readonly entry: readonly string[]},
): Plugin => ({
  name: 'heard-loadable-parts',
  transform(_, id) {
    // The loader tries again by itself.
    if (id.endsWith('/page/retrying-loader.js'))
      return {code: 'export const retryingLoader = (load) => load;', map: null};
    return undefined;
  },
  generateBundle(_, bundle) {
    const all = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');
    const entry = all.find(({isEntry, name}) => isEntry && name === 'heard')!;
    const chunks = all.filter((chunk) => chunk !== entry);
    const names = uniqueNames(chunks);
    const keys = new Map(all.map((chunk) => [basename(chunk.fileName), keysOf(chunk, all)]));
    const partAt = (source: estree.Expression) =>
      JSON.stringify(names.get(basename(String((source as estree.Literal).value))));

    const asPart = (
      chunk: Chunk,
      later: string,
    ): {code: string; exported: ReadonlyMap<string, string>} => {
      // A template without holes is how the minifier writes a text.
      const code = chunk.code.replace(/import\(`([^`]*)`\)/g, 'import("$1")');
      const program = parseAst(code) as unknown as estree.Program;
      const edits: Edit[] = [];
      const exported = exportsOf(code);
      for (const node of everyNode(program)) {
        const {start, end} = node;
        if (node.type === 'ImportExpression' && node.source.type === 'Literal')
          edits.push([start, end, `${later}(${partAt(node.source)})`]);
        if (node.type === 'ImportDeclaration') {
          const taken = node.specifiers.map((each) => {
            if (each.type !== 'ImportSpecifier') throw new Error(`${chunk.fileName}: ${each.type}`);
            const file = basename(String(node.source.value));
            const name = keys.get(file)!.get(nameOf(each.imported))!;
            return name === each.local.name ? name : `${name}:${each.local.name}`;
          });
          const call = `_1(${partAt(node.source)});`;
          edits.push([start, end, taken.length ? `const{${taken.join()}}=${call}` : call]);
        }
        if (node.type === 'ExportNamedDeclaration') edits.push([start, end, '']);
      }
      refuseChanging(program, new Set(exported.values()), chunk.fileName);
      return {code: applied(code, edits), exported};
    };

    const parts = new Map<string, string>();
    const rename = (
      chunk: Chunk | undefined,
      name: string,
      code: string,
      needs: readonly string[],
    ) => {
      const hash = integrityOf(code, 'sha256').slice('sha256-'.length, -1);
      const fileName = `chunks/${name}-${hash.slice(0, 8).replace(/\W/g, '_')}.js`;
      if (chunk) delete bundle[chunk.fileName];
      this.emitFile({type: 'prebuilt-chunk', fileName, code});
      parts.set(name, [hash, ...needs].join(' '));
    };

    const needsOf = (chunk: Chunk): string[] =>
      chunk.imports.flatMap((file) => {
        const needed = chunks.find(({fileName}) => fileName === file);
        return needed ? [names.get(basename(file))!, ...needsOf(needed)] : [];
      });
    const needs = new Map(chunks.map((chunk) => [chunk, [...new Set(needsOf(chunk))]]));
    const listed = (which: (name: string) => boolean) =>
      JSON.stringify(Object.fromEntries([...parts].filter(([name]) => which(name)).sort()));
    // Who carries hashes comes last, since they are part of its own.
    const carries = (chunk: Chunk) => Number(names.get(basename(chunk.fileName))! in carried);
    for (const chunk of chunks.sort((one, other) => carries(one) - carries(other))) {
      const name = names.get(basename(chunk.fileName))!;
      const {code, exported} = asPart(chunk, '_2');
      if (/\b_[12]\b/.test(chunk.code)) throw new Error(`${name} uses _1 or _2 itself.`);
      const list = [...exported].map(([outside, local]) => {
        const key = keys.get(basename(chunk.fileName))!.get(outside)!;
        return key === local ? key : `${key}:${local}`;
      });
      const more = carried[name]
        ? `export const parts=${listed((part) => carried[name]!.includes(part))};`
        : '';
      const body = `${code.replace(/;*$/, '')};return{${[...new Set(list)].join()}}`;
      rename(chunk, name, `${more}export default(_1,_2)=>{${body}}`, needs.get(chunk)!);
    }

    // A further entry is a part too. Its file asks for it, on a page where `heard.js` is.
    for (const {isEntry, name} of chunks)
      if (isEntry)
        this.emitFile({
          type: 'prebuilt-chunk',
          fileName: `${name}.js`,
          code: `document[Symbol.for("heard")].load("${name}");`,
        });
    const isCarried = (name: string) => Object.values(carried).some((list) => list.includes(name));
    const rest = listed((name) => !isCarried(name));
    rename(undefined, 'parts', `export const parts=${rest};export default()=>({})`, []);
    const {code, exported} = asPart(entry, '_load');
    const table = listed((name) => name === 'parts' || carried.entry.includes(name));
    const list = [...exported].map(([name, local]) => `${local} as ${name}`).join();
    const whole = code.replace(
      /[`"']%first parts%[`"']/,
      () => `{__proto__:null,${table.slice(1)}`,
    );
    entry.code = `const _load=name=>document[Symbol.for("heard")].load(name);${whole}export{${list}};`;
  },
});
