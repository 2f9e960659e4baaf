import type {WebdriverLauncher} from '@web/test-runner-webdriver';
import type {KeyInput, Page} from 'puppeteer-core';

/**
 * The runner's `sendKeys` means the same in Chromium only. These two let a test in the other
 * engines type words and press chords such as `sendKeys({press: 'Shift+Tab'})`.
 */

/** Puppeteer knows no chords: hold the first keys, press the last, let go in reverse. */
export function pressChords(page: Page): Page {
  const {keyboard} = page;
  const press = keyboard.press.bind(keyboard);
  keyboard.press = async (key, options) => {
    const chord = keysOf(key) as KeyInput[];
    const last = chord.pop() ?? key;
    for (const held of chord) await keyboard.down(held);
    await press(last, options);
    for (const held of chord.reverse()) await keyboard.up(held);
  };
  return page;
}

/** WebdriverIO holds all keys of one call at once, which swallows the second l of "hello". */
export function sendKeysOneByOne(launcher: WebdriverLauncher): WebdriverLauncher {
  const send = launcher.sendKeys.bind(launcher);
  launcher.sendKeys = async (sessionId, keys) => {
    for (const key of keys) await send(sessionId, keysOf(key));
  };
  return launcher;
}

function keysOf(key: string): string[] {
  return key.length > 1 ? key.split('+') : [key];
}
