import {ServiceKind} from '@heard/schema';
import type {
  DirectoryLocation,
  DirectoryOrganization,
  DirectoryService,
  DirectoryTags,
  TagId,
} from '@heard/schema';
import type {Compilation} from '../compilation.ts';
import {cleanText} from '../clean-text.ts';
import {FieldReader} from '../field-reader.ts';
import {mayBeVisited} from '../may-be-visited.ts';
import {ACCESS, accessInText} from './access-tags.ts';
import {readClaims, type Claim, type ScopedAttribute} from './attribute-claims.ts';
import {audienceOf, audiencesInEligibility, audiencesInName} from './audience-tags.ts';
import {costsInText, opensWithFree} from './cost-tags.ts';
import {kindNamed, kindsInWords} from './kind-tags.ts';
import {isAskedOnline, MODES, modesInText, modesOfPhones} from './mode-tags.ts';

const PROMISES = ['anonymous', 'no-police', 'no-status'];
const COSTS = ['free', 'low', 'paid'];
const SIGN_LANGUAGE = /^(?:sgn|ase|bfi|csn|mfs|fsl|gsg|ssp|asf|isr)(?:-|$)/;
const MAX_TAGS = 120;

/** A service that is compiled but for its tags, and what it stands among. */
export interface TaggedService {
  /** Its id in the data. */
  readonly id: string;
  readonly service: DirectoryService;
  readonly confidential: boolean;
  /** The costs that its prices say. */
  readonly costs: readonly string[];
  readonly organizations: readonly DirectoryOrganization[];
  readonly locations: readonly DirectoryLocation[];
}

/**
 * What a service can be found by.
 *
 * What the data says in so many words comes first. What it does not say is told from texts only where their
 * words leave little doubt. Nothing of a place that may not be shown gets in but what tells no door.
 */
export function compileTags(
  {id, service, confidential, costs, organizations, locations}: TaggedService,
  compilation: Compilation,
): DirectoryTags | undefined {
  const language = compilation.manifest.language.split('-')[0]?.toLowerCase() ?? '';
  const tags = new TagSet();
  const locationIds = compilation.locationsOf.get(id) ?? [];
  const organization = organizations[service.organization ?? -1];
  const places = (service.locations ?? []).flatMap((position) => locations[position] ?? []);
  const text = (position: number | undefined) => compilation.texts.values[position ?? -1] ?? '';
  const phones = (positions: readonly number[] | undefined) =>
    (positions ?? []).flatMap((position) => compilation.phones.values[position] ?? []);

  const {said, denied} = readClaims(
    attributesOf(id, locationIds, compilation),
    confidential,
    compilation,
  );
  for (const claim of said) addClaim(claim, language, tags, compilation);

  for (const program of programNames(id, confidential, compilation)) tags.add('topic', program);
  if (!tags.has('kind')) {
    const names = [service.name, service.alternateName ?? ''];
    const topics = tags.of('topic');
    tags.add(
      'kind',
      ...kindsInWords({names, topics, organization: organization?.name ?? ''}, language),
    );
  }
  if (!tags.has('cost'))
    tags.add('cost', ...costs, ...costsInText(text(service.feesDescription), language));
  const describes = [service.name, text(service.description)];
  if (!tags.has('cost') && describes.some((one) => opensWithFree(one, language)))
    tags.add('cost', 'free');
  if (!tags.has('audience')) {
    tags.add('audience', ...audiencesInEligibility(text(service.eligibilityDescription), language));
    tags.add('audience', ...audiencesInName(service.name, language));
  }

  const numbers = [...phones(service.phones), ...places.flatMap((place) => phones(place.phones))];
  const reachable = numbers.length > 0 ? numbers : phones(organization?.phones);
  for (const location of locationIds)
    for (const {fields} of compilation.owned.accessibility.location.get(location) ?? [])
      for (const field of ['description', 'details'] as const)
        tags.add('access', ...accessInText(cleanText(fields.get(field) ?? '').text, language));
  if (reachable.some(({type}) => type === 'textphone')) tags.add('access', 'tty');
  const interpreted = text(service.interpretationServices);
  const signs =
    (service.languages ?? []).some(({code = ''}) => SIGN_LANGUAGE.test(code)) ||
    accessInText(interpreted, language).includes('sign-language');
  if (signs) tags.add('access', 'sign-language');

  const attending = [
    ...(compilation.owned.schedule.service.get(id) ?? []),
    ...locationIds.flatMap((one) => compilation.owned.schedule.location.get(one) ?? []),
  ].flatMap(({fields}) => fields.get('attending_type') ?? []);
  const ways = attending.flatMap((way) => modesInText(cleanText(way).text));
  tags.add('mode', ...ways);
  tags.add('mode', ...modesOfPhones(reachable));
  const isVirtual = (one: string) =>
    compilation.locations.get(one)?.fields.get('location_type')?.toLowerCase() === 'virtual';
  const links = service.additionalUrls ?? [];
  if (locationIds.some(isVirtual) || links.some(({label = ''}) => isAskedOnline(label)))
    tags.add('mode', 'online');
  // Whoever may not be told where a door is, is not told to come either.
  const door =
    !confidential &&
    locationIds.some((one) => {
      const position = compilation.positions.location.get(one) ?? -1;
      return mayBeVisited(one, locations[position], compilation);
    });
  if (!door) tags.remove('mode', 'in-person');
  else if (ways.length === 0) tags.add('mode', 'in-person');

  for (const one of denied) {
    const [facet = 'topic', code = ''] = one.split(' ') as [TagId, string];
    tags.remove(facet, code);
  }
  return tags.compiled();
}

function addClaim(
  {facet, value, record}: Claim,
  language: string,
  tags: TagSet,
  {findings}: Compilation,
): void {
  const code = value.toLowerCase().trim();
  if (facet === 'topic') tags.add('topic', value);
  else if (facet === 'audience') tags.add('audience', audienceOf(value, language));
  else if (facet === 'kind') {
    const kind = kindNamed(value);
    // A kind that we have no word for is still what the data calls its help.
    if (kind === undefined) findings.doubtful(record, 'value', 'unknown value', value);
    if (kind === undefined) tags.add('topic', value);
    else tags.add('kind', kind);
  } else {
    const known = {
      cost: () => (COSTS.includes(code) ? [code] : costsInText(value, language)),
      access: () => accessInText(value, language),
      mode: () => modesInText(value),
      promise: () => PROMISES.filter((promise) => promise === code),
    }[facet]();
    if (known.length === 0) findings.dropped(record, 'value', 'unknown value', value);
    tags.add(facet, ...known);
  }
}

function attributesOf(
  id: string,
  locationIds: readonly string[],
  {attributes, services}: Compilation,
): ScopedAttribute[] {
  const organization = services.get(id)?.fields.get('organization_id') ?? '';
  return [
    ...(attributes.service.get(id) ?? []).map((record) => ({record, scope: 'service'}) as const),
    ...locationIds.flatMap((one) =>
      (attributes.location.get(one) ?? []).map((record) => ({record, scope: 'location'}) as const),
    ),
    ...(attributes.organization.get(organization) ?? []).map(
      (record) => ({record, scope: 'organization'}) as const,
    ),
  ];
}

function programNames(
  id: string,
  confidential: boolean,
  compilation: Compilation,
): readonly string[] {
  const program = compilation.programs.get(
    compilation.services.get(id)?.fields.get('program_id') ?? '',
  );
  return program === undefined
    ? []
    : new FieldReader(program, confidential, compilation).parts('name');
}

/** The order in which codes are written down, so that the same tags are always the same text. */
const ORDER: Readonly<Partial<Record<TagId, readonly string[]>>> = {
  kind: ServiceKind,
  cost: COSTS,
  access: ACCESS,
  mode: MODES,
  promise: PROMISES,
};

/** The tags of one service while they are gathered. */
class TagSet {
  readonly #tags = new Map<TagId, Set<string>>();

  add(facet: TagId, ...values: readonly string[]): void {
    const known = this.#tags.get(facet) ?? new Set();
    for (const value of values) if (known.size < MAX_TAGS && value !== '') known.add(value);
    if (known.size > 0) this.#tags.set(facet, known);
  }

  remove(facet: TagId, value: string): void {
    const known = this.#tags.get(facet);
    known?.delete(value);
    if (known?.size === 0) this.#tags.delete(facet);
  }

  has(facet: TagId): boolean {
    return this.#tags.has(facet);
  }

  of(facet: TagId): string[] {
    const values = [...(this.#tags.get(facet) ?? [])];
    const order = ORDER[facet];
    return order === undefined
      ? values
      : values.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  }

  compiled(): DirectoryTags | undefined {
    if (this.#tags.size === 0) return undefined;
    const facets = ['kind', 'topic', 'cost', 'audience', 'access', 'mode', 'promise'] as const;
    return Object.fromEntries(
      facets.flatMap((facet) => (this.has(facet) ? [[facet, this.of(facet)]] : [])),
    );
  }
}
