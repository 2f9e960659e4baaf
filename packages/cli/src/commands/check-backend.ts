import {checkConfig, type Config} from '@heard/schema';

import {NoAnswer} from '../check-backend/ask.ts';
import {findingsTable} from '../check-backend/findings-table.ts';
import {runChecks} from '../check-backend/run-checks.ts';
import {lookupMark, UnusableKeys, type Addressee} from '../check-backend/test-report.ts';
import type {Arguments, Command, Terminal} from '../command.ts';
import {readInput} from '../files/read-input.ts';
import {readJson} from '../json/read-json.ts';
import {plainText} from '../terminal/plain-text.ts';

const isHere = (hostname: string) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** Why an address is not asked; nothing when it can be. */
const addressMistake = (text: string): string | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return 'URL must be an https address.';
  if (url.protocol === 'http:' && !isHere(url.hostname))
    return 'URL must begin with https://; only this computer is asked over http.';
  if (url.search || url.hash || url.username || url.password)
    return 'URL must have no "?", no "#" and no password in it.';
  return undefined;
};

const readAddressee = async (path: string, terminal: Terminal): Promise<Addressee | undefined> => {
  const input = await readInput(path, terminal);
  if (!input) return undefined;
  const json = readJson(input.content);
  if (!json.ok) {
    terminal.err(`heard: ${input.name}: it is no JSON. ${json.mistake}\n`);
    return undefined;
  }
  if (checkConfig(json.value).some(({level}) => level === 'error')) {
    terminal.err(`heard: ${input.name}: it has mistakes. "heard check-config" explains them.\n`);
    return undefined;
  }
  const {tenant, recipients} = json.value as Config;
  return {
    tenant,
    recipients: recipients.map(({id}) => id),
    keys: recipients.flatMap(({keys = []}) => keys),
  };
};

const textsOf = (value: Arguments['values'][string]): string[] =>
  Array.isArray(value) ? value.map(String) : [];

const addresseeOf = async (
  {config, tenant, recipient, key}: Arguments['values'],
  terminal: Terminal,
): Promise<Addressee | 'misused' | undefined> => {
  if (typeof config === 'string') return readAddressee(config, terminal);
  const [recipients, keys] = [textsOf(recipient), textsOf(key)];
  if (typeof tenant === 'string' && recipients.length > 0 && keys.length > 0)
    return {tenant, recipients, keys};
  terminal.err(
    'heard: for whom are the test reports? Add --config FILE, or --tenant ID --recipient ID --key PUBLICKEY.\n',
  );
  return 'misused';
};

/** `heard check-backend`: checks that a back end keeps the intake contract. */
export const checkBackendCommand: Command = {
  name: 'check-backend',
  synopsis: 'URL --config FILE [--no-files] [--json]',
  summary: 'Check that a back end keeps the intake contract.',
  help: `
URL is the address of an intake up to and including /v1. Prints a line for every check, and under
one that failed what the back end did instead.

  --config FILE      The heard.config.json of the site: its tenant, recipients and keys are used.
  --tenant ID --recipient ID --key PUBLICKEY
                     The same without a file; --recipient and --key can stand several times.
  --no-files         Leave out the checks of /objects, for a back end that takes no files.
  --json             Print the findings as JSON.

A back end that passes has stored five test reports and four small files, three of which belong to
no report and are gone after a day. All are sealed to the keys, and staff read in each report that it
is a test and can be deleted. Whoever runs the back end finds
them by their "lookup", which begins with ${lookupMark}
A back end that fails may have stored a few more. Do not run this from a schedule.

Ends with 0 when every check is ok, else with 1.`,
  options: {
    config: {type: 'string'},
    tenant: {type: 'string'},
    recipient: {type: 'string', multiple: true},
    key: {type: 'string', multiple: true},
    'no-files': {type: 'boolean'},
    json: {type: 'boolean'},
  },
  positionals: [1, 1],

  async run({positionals: [url = ''], values}, terminal) {
    const mistake = addressMistake(url);
    if (mistake !== undefined) {
      terminal.err(`heard: ${mistake}\n`);
      return 2;
    }
    const addressee = await addresseeOf(values, terminal);
    if (addressee === 'misused') return 2;
    if (!addressee) return 1;
    try {
      const findings = await runChecks(url, addressee, {files: values['no-files'] !== true});
      terminal.out(
        values['json']
          ? `${plainText(JSON.stringify(findings, null, 2))}\n`
          : findingsTable(findings),
      );
      const ok = findings.filter(({result}) => result === 'ok').length;
      terminal.err(`${ok} of ${findings.length} checks are ok.\n`);
      return ok === findings.length ? 0 : 1;
    } catch (error) {
      if (error instanceof NoAnswer) {
        terminal.err(`heard: nobody answers at ${plainText(url)}: ${plainText(error.message)}.\n`);
        return 1;
      }
      if (!(error instanceof UnusableKeys)) throw error;
      terminal.err(
        `heard: nothing can be sealed to the keys of the recipients (${error.code}). "heard keygen" makes a pair.\n`,
      );
      return 1;
    }
  },
};
