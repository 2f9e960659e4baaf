// The package's module build imports CommonJS, which no browser reads; this build holds all it needs.
import '@testing-library/dom/dist/@testing-library/dom.umd.js';
import type * as TestingLibrary from '@testing-library/dom';

/** Queries by role and name, the way assistive technology finds things. */
export const {within, configure} = (
  globalThis as unknown as {TestingLibraryDom: typeof TestingLibrary}
).TestingLibraryDom;

// Our failures say what is on screen in a few lines; the whole DOM would bury them.
configure({getElementError: (message) => new Error(message?.split('\n\n')[0] ?? 'not found')});
