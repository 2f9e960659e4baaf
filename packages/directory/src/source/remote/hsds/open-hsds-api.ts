import type {Directory, DirectoryMeta} from '@heard/schema';

import {cleanText} from '../../../compile/clean-text.ts';
import type {PlaceMatch} from '../../../place/match-place.ts';
import type {Point} from '../../../place/point.ts';
import type {ReachPlace} from '../../../place/reach.ts';
import type {DirectoryManifest} from '../../../read/manifest.ts';
import {safeHref} from '../../../safe-href.ts';
import {wordsIn} from '../../../search/words.ts';
import type {ServiceView} from '../../../service-view.ts';
import {
  SourceError,
  type ResourceAnswer,
  type ResourceQuestion,
  type ResourceSource,
  type StopSignal,
} from '../../resource-source.ts';
import {isRecord, type JsonObject} from '../is-record.ts';
import {JsonRequests} from '../json-requests.ts';
import {KnownPlaces} from '../../known-places.ts';
import {inReach} from '../in-reach.ts';
import {countValues, facetsWith, isChosen, isOpenAt} from '../narrow-views.ts';
import type {RemoteOptions} from '../remote-options.ts';
import {wordsToMark} from '../words-to-mark.ts';
import {compileServices, viewsOf} from './compile-services.ts';
import {idOf, ServicesFound} from './services-found.ts';

declare const URL: new (text: string) => {readonly host: string};
declare const encodeURIComponent: (text: string) => string;

/** What is said about an HSDS API, since it does not say it itself. */
export interface HsdsApiSettings {
  /** Up to, and without, `/services`. */
  readonly address: string;
  /** IANA zone on whose clock hours without a zone are. */
  readonly timeZone: string;
  /** The language of its texts; English by default. */
  readonly language?: string | undefined;
  /** The country of its telephone numbers, ISO 3166-1; the US by default. */
  readonly country?: string | undefined;
  /** A promise that no place in the API is confidential. Without it none is shown. */
  readonly addressesMayBeShown?: boolean | undefined;
}

/** Pages of an API that are read at most for one question: 500 services. */
const mostPages = 10;
const mostWords = 3;
const pagesForPlaces = 4;

/**
 * Opens an HSDS 3 API as a source.
 *
 *     const source = await openHsdsApi({address, timeZone: 'America/Chicago'}, {fetch, loadPlaces});
 *
 * The API searches by text alone, and text stands in the address of the request. What was chosen, what is open and how
 * far it is, is looked up on the device in what the API found, up to 500 services: if it found more, counts of facets
 * are left out, and the total counts only what was read. https://docs.openreferral.org/en/latest/hsds/api_reference.html
 */
export const openHsdsApi = async (
  settings: HsdsApiSettings,
  options: RemoteOptions,
): Promise<ResourceSource> => {
  const address = settings.address.replace(/\/+(services\/*)?$/, '');
  const requests = new JsonRequests(options.fetch, options.patience);
  const about = await requests.ask({address: `${address}/`});
  // Some APIs have no page about themselves; what is no answer at all has thrown before.
  return new HsdsApiSource(
    requests,
    {...settings, address},
    isRecord(about) ? about : {},
    options.loadPlaces,
  );
};

class HsdsApiSource implements ResourceSource {
  readonly meta: DirectoryMeta;
  readonly asks = 'server';
  readonly #requests: JsonRequests;
  readonly #address: string;
  readonly #manifest: DirectoryManifest;
  readonly #places: KnownPlaces;
  /** What was found for the last text, so that filters neither ask nor compile again. */
  #last:
    | {
        readonly text: string;
        readonly found: ServicesFound;
        readonly compiled: readonly ServiceView[];
      }
    | undefined;

  constructor(
    requests: JsonRequests,
    settings: HsdsApiSettings,
    about: JsonObject,
    loadPlaces: RemoteOptions['loadPlaces'],
  ) {
    const {address, timeZone, language = 'en', country = 'US', addressesMayBeShown} = settings;
    const publisher = isRecord(about['publisher']) ? about['publisher']['name'] : undefined;
    const said = typeof publisher === 'string' ? cleanText(publisher, 200).text : '';
    const name = said.replace(/\n/gu, ' ') || new URL(address).host;
    const url = safeHref(address);
    const source = {name, ...(url !== undefined && {url}), licence: ''};
    this.#requests = requests;
    this.#address = address;
    this.#manifest = {
      version: 1,
      ...{name, source, language, timeZone, country},
      addressesMayBeShown: addressesMayBeShown === true ? 'all' : undefined,
    };
    this.meta = {
      ...{name, source, language, timeZone},
      builtOn: new Date().toISOString().slice(0, 10),
      counts: {organizations: 0, services: 0, locations: 0, phones: 0, schedules: 0},
    };
    this.#places = new KnownPlaces(loadPlaces, async (places) =>
      places.makeGazetteer(await this.#some()),
    );
  }

  async find(question: ResourceQuestion, signal?: StopSignal): Promise<ResourceAnswer> {
    const {chosen = {}, openAt, place, limit = 10} = question;
    const text = question.text.trim().slice(0, 300);
    const isNarrowed = openAt !== undefined || Object.values(chosen).some(({length}) => length > 0);
    const fits = (service: ServiceView) => isChosen(service, chosen) && isOpenAt(service, openAt);

    const {found, compiled} = this.#takeLast(text);
    if (!found.pages) await found.more(signal);
    let views = compiled ?? this.#compile(found.services);
    let fitting = views.filter(fits);
    const isEnough = fitting.length >= limit && place === undefined;
    // Compiling takes longer than reading, so it is done once for all that is needed.
    if (!isEnough && !found.isWhole && found.pages < mostPages) {
      while (!found.isWhole && found.pages < mostPages) await found.more(signal);
      views = this.#compile(found.services);
      fitting = views.filter(fits);
    }
    this.#last = {text, found, compiled: views};

    const some = views.length ? [] : await this.#withSomeWords(text, signal);
    const isNearest = views.length > 0 && !fitting.length;
    const hits = await inReach(
      this.#places,
      some.length ? some : isNearest ? views : fitting,
      place,
    );
    const isCounted = found.isWhole && !some.length;
    return {
      hits: hits.slice(0, limit),
      total: isNarrowed || found.isWhole ? hits.length : found.total,
      match: some.length ? 'some' : isNearest ? 'nearest' : 'all',
      facets: isCounted
        ? facetsWith((facet) =>
            countValues(
              views.filter((one) => isChosen(one, chosen, facet) && isOpenAt(one, openAt)),
              facet,
            ),
          )
        : {},
      words: wordsToMark(question.text),
    };
  }

  async service(id: string, signal?: StopSignal): Promise<ServiceView | undefined> {
    const answer = await this.#requests.ask(
      {address: `${this.#address}/services/${encodeURIComponent(id)}`},
      signal,
    );
    if (answer === undefined) return undefined;
    if (!isRecord(answer)) throw new SourceError('broken', 'service');
    return this.#compile([answer]).find((service) => service.id === id);
  }

  places(text: string): Promise<readonly PlaceMatch[]> {
    return this.#places.match(text);
  }

  here(point: Point): Promise<ReachPlace> {
    return this.#places.here(point);
  }

  /** What was read for the last text, to go on with. Two questions at once do not read into the same. */
  #takeLast(text: string): {found: ServicesFound; compiled?: readonly ServiceView[]} {
    const last = this.#last;
    this.#last = undefined;
    return last?.text === text
      ? last
      : {found: new ServicesFound(this.#requests, this.#address, text)};
  }

  /** What has some of the words, when nothing has all of them: the longest words, each asked for alone. */
  async #withSomeWords(text: string, signal?: StopSignal): Promise<readonly ServiceView[]> {
    const words = [...wordsIn(text)].map(({start, end}) => text.slice(start, end));
    if (words.length < 2) return [];
    const longest = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, mostWords);
    const views = new Map<string, ServiceView>();
    for (const word of longest) {
      const found = new ServicesFound(this.#requests, this.#address, word);
      await found.more(signal);
      for (const view of this.#compile(found.services)) views.set(view.id, view);
    }
    return [...views.values()];
  }

  #compile(services: readonly JsonObject[]): readonly ServiceView[] {
    const ids = services.map(({id}) => idOf(id));
    return viewsOf(compileServices(services, this.#manifest, this.meta.builtOn), ids);
  }

  /** Services without a search, for the places that they name: an API has no list of places. */
  async #some(): Promise<Directory> {
    const found = new ServicesFound(this.#requests, this.#address, '');
    for (let page = 0; page < pagesForPlaces && !found.isWhole; page++) await found.more();
    return compileServices(found.services, this.#manifest, this.meta.builtOn);
  }
}
