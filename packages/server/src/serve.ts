#!/usr/bin/env node
import {runCommand} from './commands/run-command.ts';
import {serveUntilSignal} from './start/serve-until-signal.ts';

const words = process.argv.slice(2);
if (words.length === 0) {
  await serveUntilSignal(process.env);
} else {
  // "heard-server audit list | head" closes our output early: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  process.exitCode = await runCommand(words, process.env, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
