/**
 * Splits each built locale of a package in two: `es.ts` keeps the sentences that everybody meets, `es-more.ts`
 * gets the rest, and `es.ts` says how to load it. `xliff/for-everybody.json` lists the files whose sentences
 * everybody meets. Run in the package's folder, after `lit-localize build`.
 */
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {messageIds} from './message-ids.ts';
import {splitLocale} from './split-locale.ts';

const folder = process.cwd();
const patterns = JSON.parse(
  readFileSync(join(folder, 'xliff/for-everybody.json'), 'utf8'),
) as readonly string[];
const filesOf = (pattern: string) => globSync(join('src', pattern), {cwd: folder});
for (const pattern of patterns)
  if (!filesOf(pattern).length)
    throw new Error(
      `xliff/for-everybody.json: "${pattern}" fits no file. Take it out, or mend it.`,
    );

const ids = messageIds(folder, patterns.flatMap(filesOf));
const {targetLocales} = JSON.parse(readFileSync(join(folder, 'lit-localize.json'), 'utf8')) as {
  targetLocales: readonly string[];
};
for (const locale of targetLocales) {
  const file = join(folder, 'src/locale/generated', `${locale}.ts`);
  const {first, more} = splitLocale(readFileSync(file, 'utf8'), locale, ids);
  writeFileSync(file, first);
  writeFileSync(file.replace(/\.ts$/u, '-more.ts'), more);
}
