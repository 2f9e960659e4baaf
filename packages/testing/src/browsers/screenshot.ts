import type {TestRunnerPlugin} from '@web/test-runner-core';
import type {Page} from 'playwright-core';

/** A part of the window, in CSS pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Answers `executeServerCommand('screenshot', clip)` of a test with a picture of that part of its window: `{png}`, in
 * Base64. It is null in engines whose drivers take none.
 */
export const screenshot = (): TestRunnerPlugin => ({
  name: 'screenshot',
  async executeCommand({command, payload, session}) {
    if (command !== 'screenshot') return undefined;
    if (session.browser.type !== 'playwright') return {png: null};
    const page = (session.browser as unknown as {getPage(id: string): Page}).getPage(session.id);
    const png = await page.screenshot({clip: payload as Clip, caret: 'initial'});
    return {png: png.toString('base64')};
  },
});
