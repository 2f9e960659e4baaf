type ReactPage = typeof import('./react-page.fixture.ts');

/** How to load the page of our components with each version of React that they are tried with. */
export const reactVersions: Readonly<Record<'18' | '19', () => Promise<ReactPage>>> = {
  // @ts-expect-error The runner of the tests makes this file.
  18: () => import('/react-18-page.js'),
  // @ts-expect-error And this one.
  19: () => import('/react-19-page.js'),
};
