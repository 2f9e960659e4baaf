import {writeFile} from 'node:fs/promises';

import {
  generateIdentity,
  generatePostQuantumIdentity,
  identityToRecipient,
  writeKeyFile,
} from '@heard/delivery/opening';

import type {Command} from '../command.ts';
import {fileProblem} from '../files/file-problem.ts';

const POST_QUANTUM = `
This is a post-quantum key. It is not mixed with classic ones: every key of every recipient has to
be of this kind, or the form seals nothing. "heard check-config" tells.
`;

const ADVICE = `
The public key goes into "keys" of a recipient in your configuration. The key file opens
reports: keep it away from the web server, and give it to nobody who may not read them.

Make a second key for recovery, and keep its file offline (on paper, or on a stick in a safe).
Put both public keys into the configuration: without a key that fits nobody can open a
report, not even the makers of this program.
`;

/** `heard keygen`: makes a key pair. */
export const keygenCommand: Command = {
  name: 'keygen',
  synopsis: '[-o FILE] [--pq]',
  summary: 'Make a key pair for opening reports.',
  help: `
Prints the public key, and writes the secret key to FILE, which only you may read. A file that
is there is never overwritten. Without -o the whole key file is printed.
The file is an age identity file: "age" and "heard open" open reports with it.

  -o, --output FILE  Where the key file goes.
  --pq               Make a post-quantum key, for reports that must stay closed for decades. All keys of
                     all recipients are then of this kind: a form refuses to mix them with classic ones.

  heard keygen -o staff.key
  heard keygen -o recovery.key

"heard keys page" makes a page that does the same for people who use no terminal.`,
  options: {output: {type: 'string', short: 'o'}, pq: {type: 'boolean'}},
  positionals: [0, 0],

  async run({values}, terminal) {
    const identity = await (values['pq'] === true
      ? generatePostQuantumIdentity()
      : generateIdentity());
    const recipient = await identityToRecipient(identity);
    const keyFile = writeKeyFile(identity, recipient, new Date());
    const advice = values['pq'] === true ? `${POST_QUANTUM}${ADVICE}` : ADVICE;
    const output = values['output'];
    if (typeof output !== 'string') {
      terminal.out(keyFile);
      terminal.err(`Public key: ${recipient}\n${advice}`);
      return 0;
    }
    try {
      await writeFile(output, keyFile, {mode: 0o600, flag: 'wx'});
    } catch (error) {
      terminal.err(`heard: ${fileProblem(output, error)}\n`);
      return 1;
    }
    terminal.out(`${recipient}\n`);
    terminal.err(`Wrote the secret key to ${output}. Its public key is above.\n${advice}`);
    return 0;
  },
};
