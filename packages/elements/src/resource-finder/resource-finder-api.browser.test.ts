import {ResourceFinderDriver, type ResourceFinderLike} from '@heard/testing/drivers';
import {makeConfig, packedDirectory, smallDirectory, watchedPage} from '@heard/testing/fixtures';
import {expect} from 'chai';
import {http, HttpResponse} from 'msw';

import './define.ts';
// Fetched one by one, as they are here, these take longer than a person would wait.
import './filters/filters-part.ts';
import './more-events.ts';
import './place/place-part.ts';
import './service/service-part.ts';
import type {ResourceFinderElement} from './resource-finder.ts';

const {network} = watchedPage(() => document.body.replaceChildren());

let files = 0;

const put = async (attributes: Readonly<Record<string, string>> = {}) => {
  const directory = `/api-directories/${++files}.heard`;
  const {file} = await packedDirectory(smallDirectory);
  network.use(http.get(directory, () => new HttpResponse(file as Uint8Array<ArrayBuffer>)));
  const {config} = await makeConfig();
  const element = document.createElement('heard-resource-finder');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.config = {...config, finder: {directory}};
  document.body.append(element);
  return element;
};

const at = (element: ResourceFinderElement) =>
  ResourceFinderDriver.at(element as unknown as ResourceFinderLike);

describe('a page with a finder', () => {
  it('looks for words in place of the person, and forgets them', async () => {
    const element = await put();
    const finder = await at(element);
    const all = finder.results();
    element.search('legal');
    await finder.until('fewer results', () => finder.results().length < all.length);
    expect(finder.searchBox().value).to.equal('legal');
    element.reset();
    await finder.until('all results', () => finder.results().length === all.length);
    expect(finder.searchBox().value).to.equal('');
  });

  it('may look for words before there is a directory', async () => {
    const element = await put();
    element.search('legal');
    const finder = await at(element);
    expect(finder.searchBox().value).to.equal('legal');
  });

  it('gets an error from no method before there is anything on screen', () => {
    const element = document.createElement('heard-resource-finder');
    expect(() => {
      element.focus();
      element.search('legal');
      element.reset();
    }).not.to.throw();
  });

  it('moves the focus into the search box, and to the service that is open', async () => {
    const element = await put();
    const finder = await at(element);
    element.focus();
    expect(element.shadowRoot?.activeElement).to.equal(finder.searchBox());
    const [first = ''] = finder.results();
    await finder.open(first);
    (document.activeElement as HTMLElement).blur();
    element.focus();
    expect(finder.focused()).to.equal(`heading 3 "${first}"`);
    element.search('legal');
    await finder.until('the list', () => finder.results().length);
  });

  it('hears whether a search found anything, and not what it was', async () => {
    const told: object[] = [];
    const listening = new AbortController();
    /** The next event of this name. */
    const next = (name: 'heard-results-shown' | 'heard-locale-changed') =>
      new Promise((resolve) =>
        document.addEventListener(name, ({type, detail}) => resolve(told.push({type, ...detail})), {
          once: true,
          signal: listening.signal,
        }),
      );
    const first = next('heard-locale-changed');
    const finder = await at(await put({'more-events': ''}));
    await first;
    for (const words of ['zzqqzz', '']) {
      const shown = next('heard-results-shown');
      await finder.search(words);
      await shown;
    }
    listening.abort();
    expect(told).to.deep.equal([
      {type: 'heard-locale-changed', locale: 'en'},
      {type: 'heard-results-shown', found: 'none'},
      {type: 'heard-results-shown', found: 'some'},
    ]);
  });

  it('hears nothing of searches unless it asks', async () => {
    const told: string[] = [];
    const listen = ({type}: Event) => told.push(type);
    document.addEventListener('heard-results-shown', listen);
    const finder = await at(await put());
    await finder.search('legal');
    await finder.until('the announcement', () => finder.announcement());
    document.removeEventListener('heard-results-shown', listen);
    expect(told).to.deep.equal([]);
  });
});
