import {leavePage} from '@heard/elements/framing.js';

import type {ExitWatch} from './exit-watch.ts';
import type {ExitWords} from './messages.ts';

/** Where the link out leads, and what it says. */
export interface ExitSetting {
  readonly exitUrl: string;
  readonly words: ExitWords;
}

// A bare import in a function of its own: the build makes it load with integrity.
const importWatch = () => import('./exit-watch.ts');

/**
 * The link "Leave this page" of a form in a frame. It stands in the page, not in the frame, so that it blanks the whole
 * page at once, sticks to its edge, and works when the frame does not. Shift three times does the same.
 */
export class FrameExit {
  readonly bar = document.createElement('div');
  readonly link = document.createElement('a');
  readonly said = document.createElement('p');
  readonly #lights = document.createElement('span');
  readonly #label = document.createTextNode('');
  readonly #element: HTMLElement;
  #watch: ExitWatch | undefined;
  #words: ExitWords | undefined;
  /** How many presses of Shift the frame has counted. */
  #pressesInside = 0;

  /** `forget`: the form forgets everything. */
  constructor(element: HTMLElement, forget: () => void) {
    this.#element = element;
    const {bar, link, said} = this;
    bar.className = 'bar';
    link.className = 'leave';
    link.rel = 'noreferrer';
    link.append(this.#label);
    link.addEventListener('click', (event) => leavePage(event, {leave: forget}));
    bar.append(link);
    said.className = 'said';
    said.setAttribute('aria-live', 'polite');
    said.setAttribute('aria-atomic', 'true');
    this.#lights.className = 'lights';
    this.#lights.setAttribute('aria-hidden', 'true');
  }

  set(setting: ExitSetting): void {
    this.#words = setting.words;
    this.link.href = setting.exitUrl;
    this.#draw();
  }

  pressedInside(count: number): void {
    this.#pressesInside = count;
    this.#draw();
  }

  async connected(signal: AbortSignal): Promise<void> {
    try {
      const {ExitWatch} = await importWatch();
      // Taken out of the page meanwhile, and perhaps put back: then that call goes on.
      if (signal.aborted) return;
      this.#watch ??= new ExitWatch(this.#element, () => this.#draw());
      this.#watch.connected();
      this.#draw();
    } catch {
      // The link does without: it sticks to the edge, and leads out by a press.
    }
  }

  disconnected(): void {
    this.#watch?.disconnected();
  }

  #draw() {
    const {news, count: pressed = 0} = this.#watch ?? {};
    const count = pressed || this.#pressesInside;
    this.#label.data = this.#words?.leave ?? '';
    this.said.textContent = (news && news !== 'practiced' && this.#words?.[news]) || '';
    this.#lights.textContent = '●'.repeat(count) + '○'.repeat(Math.max(0, 3 - count));
    if (count) this.link.prepend(this.#lights);
    else this.#lights.remove();
    this.#watch?.drawn();
  }
}
