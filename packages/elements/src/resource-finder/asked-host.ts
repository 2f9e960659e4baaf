import type {Config} from '@heard/schema';

/** The server that learns what is asked, as people can read it in an address. */
export const askedHost = (config: Config | undefined, base: string): string =>
  new URL(config?.finder?.source?.address ?? '', base).host;
