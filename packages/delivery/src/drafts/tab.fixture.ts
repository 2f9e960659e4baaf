import * as drafts from '../drafts.ts';

// for the page around this one, see another-tab.fixture.ts
Object.assign(window, {drafts});
