import {html, nothing, type TemplateResult} from 'lit';

import type {Scene} from './service-scene.ts';

/** A part of a page under a title. Nothing where there is nothing to say. */
export const section = (
  {headingLevel}: Pick<Scene, 'headingLevel'>,
  title: string,
  content: unknown,
): TemplateResult | typeof nothing =>
  content === nothing || content === undefined
    ? nothing
    : html`<div class="tight">
        <h3 aria-level=${headingLevel + 1}>${title}</h3>
        ${content}
      </div>`;

/** Paragraphs of the data, in its language and their own direction. */
export const dataText = ({meta}: Pick<Scene, 'meta'>, paragraphs: readonly string[]) =>
  paragraphs.length
    ? paragraphs.map((text) => html`<p lang=${meta.language} dir="auto">${text}</p>`)
    : nothing;

/** A list of short texts: each is a template, or a text of ours. */
export const plainList = (items: readonly unknown[]) =>
  items.length
    ? html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : nothing;

/** A text of the data inside a line of ours. */
export const dataWord = ({meta}: Pick<Scene, 'meta'>, text: string): TemplateResult =>
  html`<bdi lang=${meta.language}>${text}</bdi>`;

/** All that is there of several parts; nothing when none is. */
export const partsOf = (...parts: readonly unknown[]) => {
  const there = parts.filter(
    (part) => part !== nothing && part !== undefined && !(Array.isArray(part) && !part.length),
  );
  return there.length ? there : nothing;
};
