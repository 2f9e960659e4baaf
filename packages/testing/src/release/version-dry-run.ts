import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';

import {publishedPackages, ROOT, type PackageJson} from '../published/published-packages.ts';

const run = promisify(execFile);

/** What `changeset version` would do. */
export interface NextVersion {
  readonly from: string;
  readonly to: string;
  /** How many notes go into the changelogs. */
  readonly notes: number;
}

/**
 * Runs `changeset version` on a copy, so that nothing here changes. Throws when a package would be left behind, asks
 * for another version of its neighbors, or gets no changelog.
 */
export const versionDryRun = async (): Promise<NextVersion> => {
  const copy = await mkdtemp(join(tmpdir(), 'heard-version-'));
  try {
    return await versionIn(copy);
  } finally {
    await rm(copy, {recursive: true});
  }
};

const versionIn = async (copy: string): Promise<NextVersion> => {
  const packages = publishedPackages();
  const notes = (await readdir(join(ROOT, '.changeset'))).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  );
  if (!notes.length) throw new Error('There is nothing to release: .changeset holds no note.');
  const {stdout} = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    maxBuffer: 16 * 1024 * 1024,
  });
  const needed = stdout
    .split('\n')
    .filter((file) =>
      /^(package\.json|package-lock\.json|\.changeset\/.*|[^/]+\/[^/]+\/(package\.json|CHANGELOG\.md))$/u.test(
        file,
      ),
    );
  for (const file of needed) {
    await mkdir(dirname(join(copy, file)), {recursive: true});
    await cp(join(ROOT, file), join(copy, file));
  }
  // The tool wants a repository; this one goes away with the copy.
  await run('git', ['init', '--quiet', '--initial-branch=main'], {cwd: copy});
  await run(join(ROOT, 'node_modules/.bin/changeset'), ['version'], {cwd: copy});

  const from = packages[0]!.json.version;
  const after = await Promise.all(
    packages.map(async ({folder}) => {
      const place = join(copy, folder.slice(ROOT.length));
      const json = JSON.parse(await readFile(join(place, 'package.json'), 'utf8')) as PackageJson;
      const changelog = await readFile(join(place, 'CHANGELOG.md'), 'utf8').catch(() => '');
      return {json, changelog};
    }),
  );
  const to = after[0]!.json.version;
  if (to === from) throw new Error(`The notes leave the version at ${from}.`);
  for (const {json, changelog} of after) {
    if (json.version !== to) throw new Error(`${json.name} would be ${json.version}, not ${to}.`);
    if (!changelog.includes(`## ${to}`)) throw new Error(`${json.name} would get no changelog.`);
    for (const [name, version] of Object.entries(json.dependencies ?? {}))
      if (name.startsWith('@heard/') && version !== to)
        throw new Error(`${json.name} ${to} would ask for ${name} ${version}.`);
  }
  const left = (await readdir(join(copy, '.changeset'))).filter((file) => notes.includes(file));
  if (left.length) throw new Error(`These notes would be left: ${left.join(', ')}.`);
  return {from, to, notes: notes.length};
};
