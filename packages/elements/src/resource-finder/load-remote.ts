import type {ResourceSource} from '@heard/directory';
import {openMeilisearch, openTypesense} from '@heard/directory/remote';
import type {FinderSource} from '@heard/schema';

import {retryingLoader} from '../page/retrying-loader.ts';

const loadPlaces = retryingLoader(() => import('@heard/directory/place'));
const loadHsds = retryingLoader(() => import('@heard/directory/remote-hsds'));

const options = {
  fetch: (address: string, request: RequestInit) => fetch(address, request),
  loadPlaces,
};

/** Opens a server that is asked instead of a directory. Its address is relative to `base`. */
export const loadRemote = async (
  {kind, key = '', collection = '', ...settings}: FinderSource,
  base: string,
): Promise<ResourceSource> => {
  const address = new URL(settings.address, base).href;
  if (kind === 'hsds-api') {
    const {openHsdsApi} = await loadHsds();
    // Without a zone nobody can say what is open, and so nothing is said.
    return openHsdsApi({...settings, address, timeZone: settings.timeZone ?? ''}, options);
  }
  const open = kind === 'typesense' ? openTypesense : openMeilisearch;
  return open({address, key, collection}, options);
};
