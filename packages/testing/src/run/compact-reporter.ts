import {relative, resolve} from 'node:path';
import type {TestEvent} from 'node:test/reporters';
import {inspect} from 'node:util';

type Passed = Extract<TestEvent, {type: 'test:pass'}>['data'];
type Failed = Extract<TestEvent, {type: 'test:fail'}>['data'];

interface FileCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * A reporter for `node --test`: one line per file, every failure in full, and the counts last as
 * `N passed, N failed`. Suites are not counted, and a file without tests counts as a failure.
 */
export default async function* compactReporter(
  events: AsyncIterable<TestEvent>,
): AsyncGenerator<string> {
  const files = new Map<string, FileCounts>();
  const titles: string[] = [];
  const failures: string[] = [];
  const countsOf = (file: string | undefined): FileCounts => {
    const name = file ? relative(process.cwd(), file) : 'unknown file';
    const counts = files.get(name) ?? {passed: 0, failed: 0, skipped: 0};
    files.set(name, counts);
    return counts;
  };

  for await (const {type, data} of events) {
    switch (type) {
      case 'test:start':
        titles.splice(data.nesting, Infinity, data.name);
        break;
      case 'test:pass':
        if (isSuite(data)) break;
        if (isFile(data)) {
          countsOf(data.file).failed += 1;
          failures.push(data.name);
          yield `\nFAILED ${data.name}\n  It holds no test.\n\n`;
        } else {
          countsOf(data.file)[isLeftOut(data) ? 'skipped' : 'passed'] += 1;
        }
        break;
      case 'test:fail':
        if (isSumOfFailures(data)) break;
        countsOf(data.file)[isLeftOut(data) ? 'skipped' : 'failed'] += 1;
        if (isLeftOut(data)) break;
        failures.push(pathOf(data, titles));
        yield failure(data, titles);
        break;
      case 'test:stdout':
      case 'test:stderr':
        yield data.message;
        break;
      default:
        break;
    }
  }

  for (const [file, {passed, failed, skipped}] of [...files].sort()) {
    const extra = `${failed > 0 ? `, FAILED ${failed}` : ''}${skipped > 0 ? `, skipped ${skipped}` : ''}`;
    yield `${file}: ${passed}${extra}\n`;
  }
  yield '\n';
  // Once more at the end: the reports above are far up by then.
  for (const title of failures) yield `FAILED ${title}\n`;
  const sum = (key: keyof FileCounts) =>
    [...files.values()].reduce((all, file) => all + file[key], 0);
  const skipped = sum('skipped');
  yield `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
}

function isSuite({details}: Passed): boolean {
  return details.type === 'suite';
}

/** A file that ran without a mistake and without a test is reported as if it were one test. */
function isFile({name, nesting, file}: Passed): boolean {
  return nesting === 0 && file !== undefined && resolve(name) === file;
}

function isLeftOut({skip, todo}: Passed | Failed): boolean {
  return skip !== undefined || todo !== undefined;
}

/** A suite fails when a test in it fails, which is counted already, or when its own code throws. */
function isSumOfFailures({details}: Failed): boolean {
  return (details.error as {failureType?: string}).failureType === 'subtestsFailed';
}

function pathOf({name, nesting}: Failed, titles: readonly string[]): string {
  return [...titles.slice(0, nesting), name].join(' > ');
}

function failure(failed: Failed, titles: readonly string[]): string {
  const {file, line, details} = failed;
  const where = file ? `${relative(process.cwd(), file)}${line ? `:${line}` : ''}` : '';
  const cause = details.error.cause ?? details.error;
  const reason = typeof cause === 'string' ? cause : inspect(cause, {depth: 6});
  const ours = reason.split('\n').filter((text) => !/^\s+at .*\bnode:/u.test(text));
  return `\nFAILED ${pathOf(failed, titles)}\n  ${where}\n  ${ours.join('\n  ')}\n\n`;
}
