/**
 * Fails when a sentence is not translated, or when the translations or the locales built from them
 * are older than the sentences in the code. `npm run i18n:check`
 */
import {existsSync, globSync, readFileSync} from 'node:fs';
import {basename, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

import {readXliff} from './read-xliff.ts';
import {staleTranslations} from './stale-translations.ts';
import {translationMistakes, type AllowedSame} from './translation-mistakes.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

const folders = globSync('packages/*/lit-localize.json', {cwd: ROOT}).map((file) =>
  join(ROOT, file, '..'),
);
const mistakes = folders.flatMap((folder) => [...untranslated(folder), ...stale(folder)]);
if (folders.length === 0) mistakes.push('No package has a lit-localize.json: nothing to check.');
for (const mistake of mistakes) console.error(mistake);
if (mistakes.length === 0)
  console.log(
    `Translations of ${folders.map((f) => basename(f)).join(', ')} are complete and fresh.`,
  );
process.exitCode = mistakes.length > 0 ? 1 : 0;

function untranslated(folder: string): readonly string[] {
  const files = globSync('xliff/*.xlf', {cwd: folder}).map((file) => join(folder, file));
  const wanted = JSON.parse(readFileSync(join(folder, 'lit-localize.json'), 'utf8')) as {
    targetLocales: readonly string[];
  };
  const missing = wanted.targetLocales.filter(
    (locale) => !files.some((file) => basename(file, '.xlf') === locale),
  );
  const allowFile = join(folder, 'xliff/allow-same.json');
  const allowed = existsSync(allowFile)
    ? (JSON.parse(readFileSync(allowFile, 'utf8')) as readonly AllowedSame[])
    : [];
  const translations = files.map((file) => ({
    file: relative(ROOT, file),
    locale: basename(file, '.xlf'),
    units: readXliff(readFileSync(file, 'utf8')),
  }));
  return [
    ...missing.map(
      (locale) => `${relative(ROOT, folder)}/xliff/${locale}.xlf is missing: run \`npm run i18n\`.`,
    ),
    ...translationMistakes(translations, allowed, relative(ROOT, allowFile)),
  ];
}

function stale(folder: string): readonly string[] {
  return staleTranslations(folder).map(
    (file) =>
      `${join(relative(ROOT, folder), file)} is older than the sentences in the code: ` +
      'run `npm run i18n`, translate what is new, run it again and commit.',
  );
}
