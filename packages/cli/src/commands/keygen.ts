import {writeFile} from 'node:fs/promises';

import {generateIdentity, identityToRecipient} from '@heard/delivery/opening';

import type {Command} from '../command.ts';
import {fileProblem} from '../files/file-problem.ts';
import {writeKeyFile} from '../keys/key-file.ts';

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
  synopsis: '[-o FILE]',
  summary: 'Make a key pair for opening reports.',
  help: `
Prints the public key, and writes the secret key to FILE, which only you may read. A file that
is there is never overwritten. Without -o the whole key file is printed.
The file is an age identity file: "age" and "heard open" open reports with it.

  -o, --output FILE  Where the key file goes.

  heard keygen -o staff.key
  heard keygen -o recovery.key`,
  options: {output: {type: 'string', short: 'o'}},
  positionals: [0, 0],

  async run({values}, terminal) {
    const identity = await generateIdentity();
    const recipient = await identityToRecipient(identity);
    const keyFile = writeKeyFile(identity, recipient, new Date());
    const output = values['output'];
    if (typeof output !== 'string') {
      terminal.out(keyFile);
      terminal.err(`Public key: ${recipient}\n${ADVICE}`);
      return 0;
    }
    try {
      await writeFile(output, keyFile, {mode: 0o600, flag: 'wx'});
    } catch (error) {
      terminal.err(`heard: ${fileProblem(output, error)}\n`);
      return 1;
    }
    terminal.out(`${recipient}\n`);
    terminal.err(`Wrote the secret key to ${output}. Its public key is above.\n${ADVICE}`);
    return 0;
  },
};
