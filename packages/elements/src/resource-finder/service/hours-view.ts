import {html, nothing} from 'lit';

import {specialDayRows, type HoursRow} from '../week-rows.ts';
import {dataWord, partsOf} from './section.ts';
import {pageWords} from './service.messages.ts';
import type {ServiceScene} from './service-scene.ts';
import {weekOf} from './week-of.ts';

const table = (rows: readonly HoursRow[]) =>
  rows.length
    ? html`<dl class="hours">
        ${rows.map(
          ({days, times}) =>
            html`<dt>${days}</dt>
              <dd><bdi>${times}</bdi></dd>`,
        )}
      </dl>`
    : nothing;

/** The week as a table, the days that differ in the next weeks, and hours that only words tell. */
export const hoursView = (scene: ServiceScene) => {
  const {service, localizer, now, headingLevel} = scene;
  const rows = weekOf(scene, service);
  const special = specialDayRows(localizer, service, now, 6);
  return partsOf(
    table(rows.filter(({days}) => days)),
    // Hours that no table can tell, like "by appointment".
    rows.filter(({days}) => !days).map(({times}) => html`<p>${dataWord(scene, times)}</p>`),
    special.length
      ? html`<h3 aria-level=${headingLevel + 2}>${pageWords(localizer).otherDays}</h3>
          ${table(special)}`
      : nothing,
  );
};
