/**
 * Gets a fresh clone ready, on any Node from 20 on and with nothing installed.
 *
 *     node .ci/prepare.mjs start   the npm packages of package-lock.json
 *     node .ci/prepare.mjs test    these, and the programs that the tests run
 *
 * The npm scripts that follow run under the Node of the npm package `node`. Says nothing when there
 * is nothing to do.
 */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAMS = `${ROOT}packages/testing/src/run/programs.json`;
const INSTALLED = `${ROOT}node_modules/.heard-lock`;
const OWN_NODE = `${ROOT}node_modules/node/bin/node`;

const mode = process.argv[2];
if (mode !== 'start' && mode !== 'test') stop('Usage: node .ci/prepare.mjs start|test');
if (Number.parseInt(process.versions.node, 10) < 20) {
  stop(`This is Node ${process.versions.node}. Heard needs Node 20 or newer to begin with.`);
}
installPackages();
if (mode === 'test') installPrograms();

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex');
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock) return;
  console.log('Installing the npm packages of package-lock.json …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {PUPPETEER_SKIP_DOWNLOAD: '1'});
  if (!existsSync(OWN_NODE)) {
    stop(
      'npm did not run the install script of the package "node", so its Node is missing.\n' +
        'Allow it in package.json ("allowScripts") and your npm settings ("ignore-scripts"), then run this again.',
    );
  }
  writeFileSync(INSTALLED, lock);
}

function installPrograms() {
  const missing = missingPrograms();
  if (missing.length === 0) return;
  const misnamed = missing.filter(({variable}) => process.env[variable]);
  if (misnamed.length > 0) {
    const lines = misnamed.map(({variable}) => `${variable} names ${process.env[variable]}`);
    stop(`${lines.join('\n')}\nThere is no such file: correct the variable, or unset it.`);
  }
  const packages = [...new Set(missing.map(({debianPackage}) => debianPackage))];
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    stop(
      'The tests need programs that are not installed. On Debian or Ubuntu, install them with:\n\n' +
        `    sudo ${command}\n\n` +
        `Elsewhere, install them your way and name them:\n\n${missing.map(describe).join('\n')}`,
    );
  }
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const quiet = {DEBIAN_FRONTEND: 'noninteractive'};
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  run('apt-get', [...wait, 'update'], quiet);
  run('apt-get', [...wait, ...command.split(' ').slice(1)], quiet);
  const still = missingPrograms();
  if (still.length > 0) {
    stop(`Installed, but not where the tests look for them:\n\n${still.map(describe).join('\n')}`);
  }
}

function missingPrograms() {
  const programs = JSON.parse(readFileSync(PROGRAMS, 'utf8'));
  return programs.filter(({variable, paths}) => {
    const named = process.env[variable];
    return !(named ? [named] : paths).some((path) => existsSync(path));
  });
}

function describe({name, variable, paths}) {
  return `    ${variable}=…   ${name}; looked for ${paths.join(', ')}`;
}

/** Runs a program quietly; when it fails, shows what it said and stops. */
function run(program, args, environment) {
  const {status, error, stdout, stderr} = spawnSync(program, args, {
    cwd: ROOT,
    env: {...process.env, ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return;
  stop(
    `${stdout ?? ''}${stderr ?? ''}\n\`${program} ${args.join(' ')}\` failed${error ? `: ${error.message}` : '.'}`,
  );
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
