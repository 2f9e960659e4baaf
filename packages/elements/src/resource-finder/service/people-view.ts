import {html, nothing} from 'lit';

import {dataText, dataWord, partsOf, plainList} from './section.ts';
import {languageNames} from './language-names.ts';
import {agesFrom, agesFromTo, agesTo} from './service.messages.ts';
import type {ServiceScene} from './service-scene.ts';
import {tagList} from './tag-list.ts';

const ages = ({service, localizer}: ServiceScene) => {
  const number = new Intl.NumberFormat(localizer.locale, {maximumFractionDigits: 1});
  const {minimumAge: from, maximumAge: to} = service;
  if (from && to !== undefined)
    return agesFromTo(localizer, number.format(from), number.format(to));
  if (from) return agesFrom(localizer, number.format(from));
  return to === undefined ? undefined : agesTo(localizer, number.format(to));
};

/** Whom a service is for. */
export const whoView = (scene: ServiceScene) => {
  const age = ages(scene);
  return partsOf(
    plainList([...(age ? [age] : []), ...tagList(scene, 'audience')]),
    dataText(scene, scene.service.eligibilityDescription),
  );
};

/** Where the people live whom it helps. */
export const areasView = (scene: ServiceScene) => {
  const names = [...new Set(scene.service.areas.map(({name}) => name))];
  return names.length
    ? html`<p lang=${scene.meta.language} dir="auto">${names.join(', ')}</p>`
    : nothing;
};

/** The languages in which help is given, as the reader and as their speakers call them, and interpretation. */
export const languagesView = (scene: ServiceScene) => {
  const {service, localizer} = scene;
  const names = service.languages.flatMap(
    (language) => languageNames(language, localizer.locale) ?? [],
  );
  return partsOf(
    plainList(
      names.map(({name, own}) =>
        own
          ? html`<bdi>${name}</bdi> (<bdi lang=${own.code} dir="auto">${own.name}</bdi>)`
          : dataWord(scene, name),
      ),
    ),
    dataText(scene, service.interpretationServices),
  );
};
