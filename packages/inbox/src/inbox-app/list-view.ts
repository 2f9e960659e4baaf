import type {InboxItem} from '@heard/schema';
import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {fileCount} from '../files/file.messages.ts';
import {openReportLabel} from '../report/report.messages.ts';
import {findView} from './find-view.ts';
import type {Unlocked} from './flow.ts';
import {pageHeading} from './heading.ts';
import {dayText, nameList, reference, sizeText as sizeOf} from './item-text.ts';
import {
  listWords,
  referenceText,
  refreshTroubleText,
  reportCount,
  sealedTo,
  sizeText,
} from './list.messages.ts';
import type {View} from './view.ts';

type ListState = Extract<Unlocked, {status: 'list'}>;

/** Every report that this key may open, newest first. */
export const listView = (view: View, state: ListState) => {
  const {controller, localizer} = view;
  const {items, opened} = state.contents;
  const words = listWords(localizer);
  return html`
    ${pageHeading(words.title)}
    <div class="actions">
      <button
        type="button"
        class="secondary"
        aria-disabled=${state.refresh === 'loading'}
        @click=${() => void controller.refresh()}
      >
        ${words.refresh}
      </button>
      <span role="status" class="quiet">${refreshText(view, state)}</span>
    </div>
    ${findView(view, state.search)}
    ${
      items.length
        ? html`<p class="muted">${reportCount(localizer, items.length)}. ${words.statesNote}</p>
            <ul class="reports">
              ${repeat(
                items,
                ({id}) => id,
                (item) => itemView(view, item, opened.includes(item.id)),
              )}
            </ul>`
        : html`<div class="panel tight">
            <p><b>${words.empty}</b></p>
            <p>${words.emptyHint}</p>
          </div>`
    }
  `;
};

const itemView = (
  {controller, localizer, recipientName}: View,
  item: InboxItem,
  isOpened: boolean,
) => {
  const words = listWords(localizer);
  const details = `details-${item.id}`;
  return html`<li class="report ${isOpened ? 'opened' : ''}">
    <button
      type="button"
      class="link"
      aria-describedby=${details}
      @click=${() => void controller.open(item.id)}
    >
      ${openReportLabel(localizer, dayText(localizer, item.receivedOn))}
    </button>
    <div id=${details} class="details">
      <span class="badge">${isOpened ? words.opened : words.notOpened}</span>
      <span>${sizeText(localizer, sizeOf(localizer, allBytes(item)))}</span>
      ${
        item.objects.length
          ? html`<span>${fileCount(localizer, item.objects.length)}</span>`
          : nothing
      }
      <span>${referenceText(localizer, reference(item))}</span>
      <span class="readers"
        >${sealedTo(localizer, nameList(localizer, item.recipients.map(recipientName)))}</span
      >
    </div>
  </li>`;
};

const allBytes = ({size, objects}: InboxItem) => objects.reduce((sum, each) => sum + each, size);

const refreshText = ({localizer}: View, {refresh, contents}: ListState) => {
  switch (refresh) {
    case 'none':
      return '';
    case 'loading':
      return listWords(localizer).refreshing;
    case 'loaded':
      return reportCount(localizer, contents.items.length);
    default:
      return refreshTroubleText(localizer)[refresh];
  }
};
