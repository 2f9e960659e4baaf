import {
  openCompiled,
  SourceError,
  type CompiledSurroundings,
  type ResourceSource,
} from '@heard/directory';
import type {FinderConfig} from '@heard/schema';

import {retryingLoader} from '../page/retrying-loader.ts';

type Inflate = CompiledSurroundings['inflate'];

const importSearch = retryingLoader(() => import('@heard/directory/search'));
const importPlaces = retryingLoader(() => import('@heard/directory/place'));
const loadInflate = retryingLoader(() => import('./inflate.ts'));
const loadKept = retryingLoader(() => import('./kept-files.ts'));

const unreachable = (error: unknown): never => {
  throw new SourceError('unreachable', error);
};
const loadSearch = () => importSearch().catch(unreachable);
const loadPlaces = () => importPlaces().catch(unreachable);

/** Opens deflated bytes (RFC 1951): by the browser, or by code where it is too old for that. */
const inflateByStream: Inflate = async (bytes, length) => {
  let format: DecompressionStream;
  try {
    format = new DecompressionStream('deflate-raw');
  } catch {
    return (await loadInflate().catch(unreachable)).inflate(bytes, length);
  }
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(format);
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const sha256 = async (bytes: Uint8Array): Promise<string> =>
  btoa(
    String.fromCharCode(
      ...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)),
    ),
  );

/** Fetches a file of a directory. Nothing of who asks goes along. Rejects with a `SourceError`. */
export const fetchFile = async (url: string): Promise<Uint8Array> => {
  try {
    const response = await fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer'});
    if (!response.ok) throw new Error(String(response.status));
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    return unreachable(error);
  }
};

/**
 * Opens the compiled directory at an address, to be searched on the device. Its blocks stand beside it:
 * `help.heard` has them in `help.blocks/`. What is not what its hash says is not used. With `keep` it opens
 * offline, too, once it was there. Rejects with a `SourceError`.
 */
export const loadCompiled = async (
  url: string,
  {integrity, keep}: Pick<FinderConfig, 'integrity' | 'keep'>,
): Promise<ResourceSource> => {
  const folder = url.replace(/(\.heard)?([?#].*)?$/u, '.blocks/');
  const isWhole = async (bytes: Uint8Array) =>
    !integrity || `sha256-${await sha256(bytes)}` === integrity;
  const isBlock = async (name: string, bytes: Uint8Array) =>
    (await sha256(bytes)).replaceAll('+', '-').replaceAll('/', '_').startsWith(name);
  const kept = keep ? await loadKept().catch(() => undefined) : undefined;
  const get = kept
    ? kept.keptFiles(url, folder, fetchFile)
    : {file: () => fetchFile(url), block: (name: string) => fetchFile(folder + name)};
  // On its way while the directory is: whoever types at once waits for less.
  importSearch().catch(() => undefined);
  const bytes = await get.file(isWhole);
  if (!(await isWhole(bytes))) throw new SourceError('broken', 'integrity');
  let inflateByCode: typeof import('./inflate.ts').inflate | undefined;
  const load = async (name: string) => {
    // A name that is made of other letters could lead elsewhere.
    const block = /^[\w-]{16}$/u.test(name) ? await get.block(name) : undefined;
    if (!block || !(await isBlock(name, block))) throw new SourceError('broken', name);
    // Blocks are small and many: a stream for each takes far longer than code that is there.
    inflateByCode ??= (await loadInflate().catch(() => undefined))?.inflate;
    return block;
  };
  const inflate: Inflate = async (...some) => inflateByCode?.(...some) ?? inflateByStream(...some);
  return openCompiled(bytes, {inflate, load, loadSearch, loadPlaces});
};
