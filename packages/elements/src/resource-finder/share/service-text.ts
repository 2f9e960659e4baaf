import type {ServiceView} from '@heard/directory';

import {weekOf} from '../service/week-of.ts';
import {providerName} from '../provider-name.ts';
import {extension} from '../service/service.messages.ts';
import {addressLines, shownPlaces} from '../service/shown-places.ts';
import {oneLine} from '../service/one-line.ts';
import type {Scene} from '../service/service-scene.ts';
import {checkedText, sourceText} from '../service/checked-view.ts';

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
    .map((part) => oneLine(part!))
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
    days ? `${days}: ${oneLine(times)}` : oneLine(times),
  );
  const web = service.url ?? service.organization?.website;
  return [
    shortText(scene, service),
    ...hours,
    ...shownPlaces(service)
      .flatMap(addressLines)
      .map((text) => oneLine(text)),
    ...(web ? [oneLine(web)] : []),
    checkedText({...scene, service}),
    oneLine(sourceText(scene)),
  ].join('\n');
};

/** Several services as plain text, with an empty line between them. */
export const servicesText = (
  scene: Pick<Scene, 'localizer' | 'meta' | 'now'>,
  services: readonly ServiceView[],
): string => services.map((service) => serviceText(scene, service)).join('\n\n');
