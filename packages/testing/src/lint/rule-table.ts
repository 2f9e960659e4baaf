import {describe, it} from 'node:test';
import {RuleTester, type Rule} from 'eslint';
import {parser} from 'typescript-eslint';

// through functions of ours, so that a report names this folder and not ESLint's
RuleTester.describe = (title, tests) => describe(title, tests);
RuleTester.it = (title, test) => it(title, test);

export interface RuleTable {
  /** Code that is let through, with the file it stands in. */
  readonly good: readonly {readonly file: string; readonly code: string}[];
  /** Code that is stopped, with the ids of the messages it earns. */
  readonly bad: readonly {readonly file: string; readonly code: string; readonly says: string[]}[];
}

/** Tests one rule against a table of good and bad code. */
export function testRule(name: string, rule: Rule.RuleModule, {good, bad}: RuleTable): void {
  const tester = new RuleTester({
    languageOptions: {parser: parser as never, parserOptions: {ecmaVersion: 'latest'}},
  });
  const title = (file: string, code: string) => `${file}: ${code.replaceAll(/\s+/gu, ' ')}`;
  tester.run(name, rule, {
    valid: good.map(({file, code}) => ({name: title(file, code), filename: path(file), code})),
    invalid: bad.map(({file, code, says}) => ({
      name: title(file, code),
      filename: path(file),
      code,
      errors: says.map((messageId) => ({messageId})),
    })),
  });
}

function path(file: string): string {
  return file.includes('/') ? `/heard/${file}` : `/heard/packages/elements/src/${file}`;
}
