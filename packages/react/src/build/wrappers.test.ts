import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import type {Package} from 'custom-elements-manifest/schema.d.ts';

import {wrappers} from './wrappers.ts';

const {resolve} = createRequire(import.meta.url);
const read = (path: string | URL) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read(resolve('@heard/elements/custom-elements.json'))) as Package;

describe('the components of React', () => {
  it('are those that the manifest of the elements gives: else run `npm run manifest`', () => {
    const folder = new URL('../generated/', import.meta.url);
    const written = readdirSync(folder).map((file) => [file, read(new URL(file, folder))]);
    assert.deepEqual(Object.fromEntries(written), wrappers(manifest));
  });

  it('have a prop for each event, with the class of the event', () => {
    const form = wrappers(manifest)['heard-report-form.ts'];
    assert.match(
      form!,
      /onHeardReportSubmitted: 'heard-report-submitted' as EventName<ReportSubmittedEvent>/u,
    );
  });
});
