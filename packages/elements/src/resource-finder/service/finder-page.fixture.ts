import type {Config, Directory} from '@heard/schema';
import {ResourceFinderDriver, type ResourceFinderLike} from '@heard/testing/drivers';
import {makeConfig, packedDirectory, type TestNetwork} from '@heard/testing/fixtures';
import {http, HttpResponse} from 'msw';

import '../define.ts';
// Fetched one by one, as they are here, these take longer than a person would wait.
import '../filters/filters-part.ts';
import '../place/place-part.ts';
import './service-part.ts';
import {fullDirectory} from './full-directory.fixture.ts';

let files = 0;

/** Puts a finder on the page, with settings of its own, and waits until it and what opens from it are there. */
export const putFinder = async (
  network: TestNetwork,
  settings: Partial<NonNullable<Config['finder']>> = {},
  directory: Directory = fullDirectory,
): Promise<ResourceFinderDriver> => {
  const address = `/service-pages/${++files}.heard`;
  const {file} = await packedDirectory(directory);
  network.use(http.get(address, () => new HttpResponse(file as Uint8Array<ArrayBuffer>)));
  const {config} = await makeConfig();
  const element = document.createElement('heard-resource-finder') as ResourceFinderLike & {
    config: Config;
  };
  element.config = {...config, finder: {directory: address, ...settings}};
  document.body.append(element);
  const finder = await ResourceFinderDriver.at(element);
  await finder.until('the parts', () => rootOf(finder).querySelector('.keep'));
  return finder;
};

/** What the finder draws into. */
export const rootOf = (finder: ResourceFinderDriver): ShadowRoot => finder.element.shadowRoot!;

/** Unfolds a part by its title. */
export const unfold = (finder: ResourceFinderDriver, title: string): HTMLElement => {
  const summary = [...rootOf(finder).querySelectorAll('summary')].find(
    ({textContent}) => textContent.trim() === title,
  );
  if (!summary) throw new Error(`Nothing to unfold: ${title}. On screen: ${finder.text()}`);
  summary.click();
  return summary.parentElement!;
};

/** What was said last in any part of the page. */
export const saidOnPage = (finder: ResourceFinderDriver): string =>
  [...rootOf(finder).querySelectorAll('[role=status]')]
    .map(({textContent}) => textContent.trim())
    .filter(Boolean)
    .join(' ');
