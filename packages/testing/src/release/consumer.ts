import type {PublishedPackage} from '../published/published-packages.ts';
import {codeEntries} from '../published/published-packages.ts';

/** The package.json of a project that installs our packed files, and React. */
export const consumerManifest = (
  packages: readonly PublishedPackage[],
  tarball: (each: PublishedPackage) => string,
) => {
  const react = packages.find(({json}) => json.name === '@heard/react')?.json.devDependencies ?? {};
  return {
    name: 'heard-consumer',
    version: '0.0.0',
    private: true,
    type: 'module',
    dependencies: {
      ...Object.fromEntries(packages.map((each) => [each.json.name, `file:${tarball(each)}`])),
      react: react['react'],
      '@types/react': react['@types/react'],
    },
  };
};

/** What the compiler is told there: the strictest, and the declarations of ours are checked too. */
export const consumerCompilerOptions = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
};

/** A page of an app that uses our elements by their types. */
export const consumerPage = `import {ReportFormElement, type ReportSubmittedEvent} from '@heard/elements';
import '@heard/elements/report-form/define.js';
import {HeardReportForm} from '@heard/react';
import type {Config} from '@heard/schema';

const config: Config = JSON.parse('{}');
const form: ReportFormElement = document.createElement('heard-report-form');
form.config = config;
form.addEventListener('heard-report-submitted', (event: ReportSubmittedEvent) => {
  const tenant: string = event.detail.tenant;
  console.log(tenant);
});
// @ts-expect-error An event holds no answers.
form.addEventListener('heard-report-submitted', ({detail}) => console.log(detail.answers));

export const Page = () => <HeardReportForm config={config} headingLevel={3} />;
`;

/** Imports every entry of every package; says how many. */
export const consumerImports = (packages: readonly PublishedPackage[]): string => {
  const entries = packages.flatMap(({json}) => codeEntries(json));
  return `${entries.map((entry) => `await import(${JSON.stringify(entry)});`).join('\n')}
console.log(${entries.length});
`;
};
