import assert from 'node:assert/strict';
import {tmpdir} from 'node:os';
import {describe, it} from 'node:test';

import {isRunning} from './process-tree.ts';
import {runCommand} from './run-command.ts';

const run = async (code: string, limitMs = 60_000) => {
  let shown = '';
  const result = await runCommand([process.execPath, '-e', code], {
    cwd: tmpdir(),
    limitMs,
    write: (text) => (shown += text),
  });
  return {...result, shown};
};

describe('a command', () => {
  it('is shown as it prints, without the moves of a cursor', async () => {
    const {ok, shown, tail} = await run(
      String.raw`process.stdout.write('\x1b[2K\x1b[1A\x1b[Ga\x1b[31mb\x1b[0m')`,
    );
    assert.equal(ok, true);
    assert.equal(shown, 'a\u001B[31mb\u001B[0m');
    assert.equal(tail, 'ab');
  });

  it('fails when its program does not exist', async () => {
    const result = await runCommand(['no-such-program'], {
      cwd: tmpdir(),
      limitMs: 1_000,
      write: () => undefined,
    });
    assert.equal(result.ok, false);
  });

  it('is ended at its limit, with what it started in a process group of its own', async () => {
    const {ok, timedOut, shown} = await run(
      `const {spawn} = require('node:child_process');
       const child = spawn('sleep', ['300'], {detached: true, stdio: 'ignore'});
       console.log(child.pid);
       setInterval(() => {}, 1000);`,
      1_500,
    );
    assert.deepEqual({ok, timedOut}, {ok: false, timedOut: true});
    const grandchild = Number.parseInt(shown, 10);
    assert.ok(grandchild > 0);
    assert.equal(isRunning(grandchild), false);
  });
});
