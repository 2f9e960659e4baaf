import type {Directory, DirectoryService} from '@heard/schema';
import type {DirectoryManifest} from '../read/manifest.ts';
import {safeHref} from '../safe-href.ts';
import {fold} from '../search/fold.ts';
import {compileCosts} from './compile-costs.ts';
import {compileLocation} from './compile-location.ts';
import {compileOrganization} from './compile-organization.ts';
import {compileService, isConfidential} from './compile-service.ts';
import type {Compilation} from './compilation.ts';
import {compileTags} from './tags/compile-tags.ts';

/**
 * Compiles HSDS records to a directory.
 *
 * The same records and the same day of building give the same directory, whatever the machine. The day is
 * written down, and prices whose time was over by then are left out.
 */
export function compileDirectory(compilation: Compilation): Directory {
  const organizations = [...compilation.organizations].map(([id, record]) =>
    compileOrganization(id, record, compilation),
  );
  const locations = [...compilation.locations].map(([id, record]) =>
    compileLocation(id, record, compilation),
  );
  const services = inListingOrder(
    [...compilation.services].map(([id, record]) => {
      const confidential = isConfidential(id, record, compilation);
      const {texts, costs} = compileCosts(id, confidential, compilation);
      const service = compileService(id, record, texts, compilation);
      const known = {id, service, confidential, costs, organizations, locations};
      const tags = compileTags(known, compilation);
      return tags === undefined ? service : {...service, tags};
    }),
    (service) => organizations[service.organization ?? -1]?.name ?? '',
  );
  const phones = compilation.phones.values;
  const schedules = compilation.schedules.values;
  const counts = {
    organizations: organizations.length,
    services: services.length,
    locations: locations.length,
    phones: phones.length,
    schedules: schedules.length,
  };
  return {
    version: 1,
    meta: {...metaOf(compilation.manifest), builtOn: compilation.builtOn, counts},
    organizations,
    services,
    locations,
    phones,
    schedules,
    areas: compilation.areas.values,
    texts: compilation.texts.values,
  };
}

function metaOf(manifest: DirectoryManifest): Omit<Directory['meta'], 'builtOn' | 'counts'> {
  const {name, source, dataDate, language, timeZone} = manifest;
  const url = safeHref(source.url ?? '');
  return {
    name,
    source: {name: source.name, ...(url === undefined ? {} : {url}), licence: source.licence},
    ...(dataDate === undefined ? {} : {dataDate}),
    language,
    timeZone,
  };
}

/** Services that are running first, then by name, by organization and by id. */
function inListingOrder(
  services: readonly DirectoryService[],
  organizationName: (service: DirectoryService) => string,
): DirectoryService[] {
  const keyed = services.map((service) => ({
    service,
    key: [
      service.status === undefined || service.status === 'active' ? '0' : '1',
      fold(service.name),
      fold(organizationName(service)),
      service.id,
    ],
  }));
  keyed.sort((a, b) => {
    const differing = a.key.findIndex((part, position) => part !== b.key[position]);
    return differing < 0 ? 0 : (a.key[differing] ?? '') < (b.key[differing] ?? '') ? -1 : 1;
  });
  return keyed.map(({service}) => service);
}
