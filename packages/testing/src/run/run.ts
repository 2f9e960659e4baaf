/**
 * Runs the whole suite, layer by layer, and ends with the line `N passed, N failed`.
 *
 *     npm run test:all                          everything, as `npm test` after it has prepared
 *     npm run test:all -- --only lint,unit      some layers
 */
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {layers, type Layer} from './layers.ts';
import {runLayer, type Outcome} from './run-layer.ts';
import {summary} from './summary.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

const {values} = parseArgs({options: {only: {type: 'string'}}});
const chosen = choose(layers(ROOT), values.only?.split(','));
const outcomes: Outcome[] = [];
for (const [index, layer] of chosen.entries()) {
  console.log(`\n━━ ${index + 1}/${chosen.length} ${layer.name}: ${layer.title} ━━\n`);
  outcomes.push(await runUnlessInVain(layer));
}
console.log(`\n${summary(outcomes)}`);
process.exitCode = outcomes.some(({failed}) => failed > 0) ? 1 : 0;

async function runUnlessInVain(layer: Layer): Promise<Outcome> {
  const needed = outcomes.find(({layer: name}) => name === layer.needs);
  if (!needed || needed.failed === 0) return runLayer(layer, {cwd: ROOT});
  const note = `not run: ${needed.layer} failed`;
  console.log(note);
  return {layer: layer.name, passed: 0, failed: 1, skipped: 0, seconds: 0, note};
}

function choose(all: readonly Layer[], names: readonly string[] | undefined): readonly Layer[] {
  const unknown = names?.find((name) => !all.some((layer) => layer.name === name));
  if (unknown !== undefined) {
    console.error(
      `--only ${unknown}: there is no such layer. Use ${all.map(({name}) => name).join(', ')}.`,
    );
    process.exit(2);
  }
  return names ? all.filter(({name}) => names.includes(name)) : all;
}
