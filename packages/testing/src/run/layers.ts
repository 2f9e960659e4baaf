import {existsSync, globSync} from 'node:fs';

export interface Layer {
  readonly name: string;
  /** What is looked at, for the heading. */
  readonly title: string;
  /** Run one after the other; all are run, so that one look shows every mistake. */
  readonly commands: readonly (readonly string[])[];
  readonly limitMinutes: number;
  /** Whether the commands end with `N passed, N failed`. Others count as one test. */
  readonly counts?: true;
  /** A layer that must have passed. */
  readonly needs?: string;
}

const script = (name: string) => ['npm', 'run', '--silent', name];

const nodeTest = (...globs: string[]) => [
  'node',
  '--test',
  '--test-concurrency=2',
  '--test-timeout=180000',
  '--test-reporter=./packages/testing/src/run/compact-reporter.ts',
  '--test-reporter-destination=stdout',
  ...globs,
];

const WITH_POSTGRES = ['node', 'packages/testing/src/postgres/with-postgres.ts'];

/** The whole suite, cheapest first. `root` is the repository's top folder. */
export function layers(root: string): readonly Layer[] {
  const testProjects = globSync('packages/*/tsconfig.test.json', {cwd: root}).sort();
  const otherProjects = globSync('examples/*/tsconfig.json', {cwd: root}).sort();
  return [
    {
      name: 'typecheck',
      title: 'Types of shipped code, then of tests and examples',
      commands: [
        script('typecheck'),
        ...[...testProjects, ...otherProjects].map((project) => ['tsc', '--noEmit', '-p', project]),
      ],
      limitMinutes: 10,
    },
    {name: 'lint', title: 'Conventions held by lint', commands: [script('lint')], limitMinutes: 4},
    {name: 'format', title: 'Formatting', commands: [script('format:check')], limitMinutes: 4},
    {
      name: 'i18n',
      title: 'Translations complete and fresh',
      commands: [script('i18n:check')],
      limitMinutes: 4,
    },
    {name: 'build', title: 'Build', commands: [script('build')], limitMinutes: 10},
    {
      name: 'unit',
      title: "Tests in Node, with a PostgreSQL of the run's own",
      commands: [
        [
          ...WITH_POSTGRES,
          ...nodeTest(
            'packages/!(testing)/src/**/!(*.browser).test.ts',
            'packages/testing/src/!(e2e)/**/*.test.ts',
            ...(existsSync(`${root}examples`) ? ['examples/**/*.test.ts'] : []),
          ),
        ],
      ],
      limitMinutes: 15,
      counts: true,
    },
    {
      name: 'browsers',
      title: 'Component tests in Chromium, Firefox and WebKitGTK',
      commands: [['node', 'packages/testing/src/browsers/run-browser-tests.ts']],
      limitMinutes: 35,
      counts: true,
      needs: 'build',
    },
    {
      name: 'e2e',
      title: 'The whole product, from the script tag to the inbox',
      commands: [[...WITH_POSTGRES, ...nodeTest('packages/testing/src/e2e/**/*.test.ts')]],
      limitMinutes: 15,
      counts: true,
      needs: 'build',
    },
    {
      name: 'size',
      title: 'Budgets on the wire',
      commands: [script('size')],
      limitMinutes: 5,
      needs: 'build',
    },
  ];
}
