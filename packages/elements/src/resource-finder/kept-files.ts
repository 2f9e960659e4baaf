import {blockNames} from '@heard/directory';

type Fetch = (url: string) => Promise<Uint8Array>;

const cacheName = 'heard-directory';

/**
 * The files of a directory by way of the browser's cache, so that it opens at once and offline. What is there is used
 * while the next is fetched for the next time; blocks never change. Where the browser keeps nothing, all is fetched.
 */
export const keptFiles = (url: string, folder: string, fetchFile: Fetch) => {
  const opened = globalThis.caches?.open(cacheName).catch(() => undefined);
  const keep = async (address: string, bytes: Uint8Array) => {
    const response = new Response(bytes as Uint8Array<ArrayBuffer>);
    await (await opened)?.put(address, response).catch(() => undefined);
  };
  const read = async (address: string): Promise<Uint8Array | undefined> => {
    const response = await (await opened)?.match(address).catch(() => undefined);
    return response && new Uint8Array(await response.arrayBuffer());
  };
  /** Takes out blocks that the file does not name any more. */
  const sweep = async (file: Uint8Array) => {
    const names = new Set(blockNames(file));
    const cache = await opened;
    for (const {url: address} of (await cache?.keys()) ?? [])
      if (address.startsWith(folder) && !names.has(address.slice(folder.length)))
        await cache?.delete(address);
  };
  const renew = async (isWhole: (bytes: Uint8Array) => Promise<boolean>): Promise<Uint8Array> => {
    const bytes = await fetchFile(url);
    if (await isWhole(bytes)) {
      await keep(url, bytes);
      await sweep(bytes).catch(() => undefined);
    }
    return bytes;
  };
  return {
    async file(isWhole: (bytes: Uint8Array) => Promise<boolean>): Promise<Uint8Array> {
      const there = await read(url);
      if (!there || !(await isWhole(there))) return renew(isWhole);
      renew(isWhole).catch(() => undefined);
      return there;
    },
    async block(name: string): Promise<Uint8Array> {
      const there = await read(folder + name);
      if (there) return there;
      const bytes = await fetchFile(folder + name);
      await keep(folder + name, bytes);
      return bytes;
    },
  };
};

/** Takes away what is kept of directories on this device. */
export const forgetKeptFiles = async (): Promise<void> => {
  await globalThis.caches?.delete(cacheName).catch(() => undefined);
};
