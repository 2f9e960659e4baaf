import type {ServiceView} from '@heard/directory';

import {weekOf} from '../service/week-of.ts';
import {providerName} from '../provider-name.ts';
import {extension} from '../service/service.messages.ts';
import {addressLines, shownPlaces} from '../service/shown-places.ts';
import type {Scene} from '../service/service-scene.ts';
import {checkedText, sourceText} from '../service/checked-view.ts';

const NAME = 200;

/** A text of the data as one line that turns nothing around it and pretends to be no other line. */
const line = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, NAME);

/** Name, who gives it and phone numbers: what fits into a code to scan. */
export const shortText = ({localizer}: Pick<Scene, 'localizer'>, service: ServiceView): string => {
  const provider = providerName(service);
  const phones = service.phones.map((phone) =>
    [phone.number, phone.extension && extension(localizer, phone.extension)]
      .filter((part) => !!part)
      .join(' '),
  );
  return [service.name, provider, ...phones]
    .filter((part) => !!part)
    .map((part) => line(part!))
    .join('\n');
};

/**
 * A service as plain text to be copied or sent: name, phones, hours, addresses that may be shown, website, and how far
 * it can be trusted.
 */
export const serviceText = (
  scene: Pick<Scene, 'localizer' | 'meta' | 'now'>,
  service: ServiceView,
): string => {
  const hours = weekOf(scene, service).map(({days, times}) =>
    days ? `${days}: ${line(times)}` : line(times),
  );
  const web = service.url ?? service.organization?.website;
  return [
    shortText(scene, service),
    ...hours,
    ...shownPlaces(service).flatMap(addressLines).map(line),
    ...(web ? [line(web)] : []),
    checkedText({...scene, service}),
    line(sourceText(scene)),
  ].join('\n');
};

/** Several services as plain text, with an empty line between them. */
export const servicesText = (
  scene: Pick<Scene, 'localizer' | 'meta' | 'now'>,
  services: readonly ServiceView[],
): string => services.map((service) => serviceText(scene, service)).join('\n\n');
