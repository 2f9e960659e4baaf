import type {ThemeConfig} from '@heard/schema';
import type {ReactiveController} from 'lit';

import {noteOnce, notesOn} from './correction-notes.ts';
import {declaredOn} from './declared.ts';
import {drawnTheme} from './drawn-theme.ts';
import {readColors, schemeOf} from './read-colors.ts';
import type {ThemedHost} from './theme-when-set.ts';
import {tokenWatch} from './token-watch.ts';
import {writeTheme} from './write-theme.ts';

const preferences = ['(forced-colors: active)', '(prefers-contrast: more)'] as const;
const [forced, more] = preferences;

/** The theme of one element: what was asked for, corrected, in a style sheet of the element's own. */
export class Dressing implements ReactiveController {
  readonly #host: ThemedHost;
  readonly #sheet = new CSSStyleSheet();
  #theme: ThemeConfig | undefined;
  #connection = new AbortController();

  constructor(host: ThemedHost, theme: ThemeConfig | undefined) {
    this.#host = host;
    this.#theme = theme;
    const root = host.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    host.addController(this);
  }

  hostConnected() {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    const redraw = () => this.#draw();
    for (const each of preferences) matchMedia(each).addEventListener('change', redraw, {signal});
    tokenWatch(this.#host, redraw, signal);
    redraw();
  }

  hostDisconnected() {
    this.#connection.abort();
  }

  take(theme: ThemeConfig | undefined) {
    this.#theme = theme;
    this.#draw();
  }

  #draw() {
    const host = this.#host;
    const declared = declaredOn(host, this.#theme);
    const isMore = matchMedia(more).matches;
    const theme = drawnTheme(
      declared,
      (scheme) => readColors(host.shadowRoot!, declared.colors, scheme),
      isMore ? 7 : declared.contrast,
    );
    writeTheme(this.#sheet, host, declared, theme, matchMedia(forced).matches);
    // What a person asked their device for is no mistake of the embedder.
    noteOnce(host, [
      ...declared.mistakes,
      ...(isMore ? [] : notesOn(declared, theme, schemeOf(host))),
    ]);
  }
}
