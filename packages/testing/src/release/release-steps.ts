import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {globSync, readFileSync, statSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {openBrowser, visit} from '../e2e/browser.ts';
import {packInto, publishedPackages, ROOT, tarballName} from '../published/published-packages.ts';
import {
  consumerCompilerOptions,
  consumerImports,
  consumerManifest,
  consumerPage,
} from './consumer.ts';
import {readmeEmbed} from './readme-embed.ts';
import {serveFolder} from './serve-folder.ts';
import {versionDryRun} from './version-dry-run.ts';

/** One thing that has to be true before a release. It gives a sentence, or throws one. */
export interface ReleaseStep {
  readonly what: string;
  readonly run: () => Promise<string>;
}

const exec = promisify(execFile);
const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;

/** Runs a program; when it fails, the error holds what it said. */
const say = async (program: string, args: readonly string[], cwd: string): Promise<string> => {
  try {
    const {stdout} = await exec(program, args, {cwd, maxBuffer: 64 * 1024 * 1024});
    return stdout;
  } catch (error) {
    const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string};
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`, {cause: error});
  }
};

/**
 * The steps, in their order, for packages that are built. Each uses what those before it left in `folder`, which is
 * empty at first and stands outside of the repository, so that nothing is found there that was not installed.
 */
export const releaseSteps = (folder: string): readonly ReleaseStep[] => {
  const packages = publishedPackages();
  const tarballs = join(folder, 'tarballs');
  const app = join(folder, 'app');
  const installed = (path: string) => join(app, 'node_modules', path);
  const bundle = installed('@heard/embed/dist/bundle');

  const pack = async () => {
    await mkdir(tarballs, {recursive: true});
    await packInto(tarballs);
    const bytes = packages.reduce(
      (sum, {json}) => sum + statSync(join(tarballs, tarballName(json))).size,
      0,
    );
    return `${packages.length} packages, ${kilobytes(bytes)}`;
  };

  const install = async () => {
    await mkdir(app, {recursive: true});
    const manifest = consumerManifest(packages, ({json}) => `../tarballs/${tarballName(json)}`);
    await writeFile(join(app, 'package.json'), JSON.stringify(manifest));
    const quiet = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
    await say('npm', ['install', ...quiet], app);
    for (const {json} of packages) {
      const {version} = JSON.parse(
        readFileSync(installed(`${json.name}/package.json`), 'utf8'),
      ) as {version: string};
      if (version !== json.version) throw new Error(`${json.name} was installed as ${version}.`);
    }
    const lock = JSON.parse(readFileSync(join(app, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, unknown>;
    };
    return `${Object.keys(lock.packages).length - 1} packages in all`;
  };

  const compile = async () => {
    await writeFile(join(app, 'page.tsx'), consumerPage);
    const options = {compilerOptions: consumerCompilerOptions, files: ['page.tsx']};
    await writeFile(join(app, 'tsconfig.json'), JSON.stringify(options));
    await say(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.'], app);
    return 'a page with our elements, their events and React; our declarations too';
  };

  const importAll = async () => {
    await writeFile(join(app, 'import-all.js'), consumerImports(packages));
    return `${(await say(process.execPath, ['import-all.js'], app)).trim()} entries load in Node`;
  };

  const commands = async () => {
    await writeFile(join(app, 'heard.config.json'), readmeEmbed(readme()).config);
    await say(installed('.bin/heard'), ['check-config', 'heard.config.json'], app);
    return '`heard check-config` finds the configuration of the README right';
  };

  const embed = async () => {
    const {tags, config, policy} = readmeEmbed(readme());
    const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A city</title></head><body>${tags}</body></html>`;
    const site = await serveFolder(
      {'/': page, '/heard.config.json': config, '/heard/': {folder: bundle}},
      {'content-security-policy': policy},
    );
    const browser = await openBrowser();
    try {
      const person = await visit(browser);
      await person.page.goto(site.url);
      const start = person.page.getByRole('button', {name: 'Start', exact: true});
      await start.waitFor().catch((cause: unknown) => {
        throw new Error(`The form does not stand:\n${person.console.join('\n')}`, {cause});
      });
      const blocked = person.console.filter((line) => /^(blocked|uncaught)/u.test(line));
      if (blocked.length) throw new Error(blocked.join('\n'));
      return 'the first page stands, under the policy of the README';
    } finally {
      await browser.close();
      await site.stop();
    }
  };

  const integrity = async () => {
    const table = JSON.parse(readFileSync(join(bundle, 'integrity.json'), 'utf8')) as Record<
      string,
      string
    >;
    const scripts = globSync('**/*.js', {cwd: bundle}).sort();
    if (scripts.join() !== Object.keys(table).sort().join())
      throw new Error('integrity.json lists other files than the package holds.');
    for (const [file, hash] of Object.entries(table)) {
      const [algorithm = ''] = hash.split('-');
      const is = createHash(algorithm)
        .update(readFileSync(join(bundle, file)))
        .digest('base64');
      if (hash !== `${algorithm}-${is}`) throw new Error(`${file} has another hash: ${is}`);
    }
    return `${scripts.length} files have the hashes of the table`;
  };

  const billOfMaterials = async () => {
    const text = await say('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], app);
    const {components} = JSON.parse(text) as {components: readonly {readonly name: string}[]};
    return `${components.length} components in CycloneDX`;
  };

  const version = async () => {
    const {from, to, notes} = await versionDryRun();
    return `${from} → ${to} in all packages, ${notes} notes in the changelogs (on a copy)`;
  };

  return [
    {what: 'Pack', run: pack},
    {what: 'Install into an empty project', run: install},
    {what: 'Compile a page there', run: compile},
    {what: 'Import every entry there', run: importAll},
    {what: 'Run the command there', run: commands},
    {what: "Run the README's embed in Chromium", run: embed},
    {what: 'Hold the files against the table of hashes', run: integrity},
    {what: 'Write a bill of materials', run: billOfMaterials},
    {what: 'Try the next version', run: version},
  ];
};

const readme = () => readFileSync(join(ROOT, 'README.md'), 'utf8');
