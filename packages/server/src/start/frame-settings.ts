import {access} from 'node:fs/promises';
import {join} from 'node:path';

import type {Config} from '@heard/schema';

import type {Site} from '../sites/site.ts';
import type {FrameAncestors} from '../tenants/tenants.ts';
import {StartError} from './start-error.ts';

const example = 'HEARD_FRAMES="city https://www.example.gov; center https://center.example.org"';
const thisMachine = ['localhost', '127.0.0.1', '::1'];

/**
 * Reads `HEARD_FRAMES`: for each tenant the origins of the pages that may frame its form, separated by spaces; tenants
 * are separated by semicolons. Throws a {@link StartError} that says what to write instead. Whether the origins are exact
 * is checked with the tenants.
 */
export const readFrames = (
  text: string | undefined,
  {
    configs,
    host,
    origin,
  }: {
    readonly configs: readonly Config[];
    readonly host: string;
    readonly origin: string | undefined;
  },
): FrameAncestors => {
  const frames = new Map<string, readonly string[]>();
  for (const part of (text ?? '').split(';')) {
    const [tenant, ...ancestors] = part.split(/\s+/).filter(Boolean);
    if (tenant === undefined) continue;
    if (!configs.some((config) => config.tenant === tenant)) {
      const known = configs.map((config) => config.tenant).join(', ');
      throw new StartError(
        `HEARD_FRAMES names the tenant "${tenant}", and no configuration has it. There are: ${known}. Write ${example}`,
      );
    }
    if (frames.has(tenant))
      throw new StartError(
        `HEARD_FRAMES names the tenant "${tenant}" twice. Name all its pages in one part: ${example}`,
      );
    frames.set(tenant, ancestors);
  }
  if (frames.size > 0 && origin === undefined && !thisMachine.includes(host))
    throw new StartError(
      'HEARD_FRAMES needs HEARD_ORIGIN: the origin at which pages find this server, such as https://intake.example.org',
    );
  return frames;
};

/**
 * Reads `HEARD_SCRIPTS`: the folder of the built script tag, which is then served at `/heard/` to any page. Throws a
 * {@link StartError} when it lacks a file, or when there are frames and no scripts for them.
 */
export const readScripts = async (
  folder: string | undefined,
  areNeeded: boolean,
): Promise<Site[]> => {
  if (folder === undefined) {
    if (!areNeeded) return [];
    throw new StartError(
      'HEARD_FRAMES needs HEARD_SCRIPTS: the folder with heard.js and frame.js, such as node_modules/@heard/embed/dist/bundle',
    );
  }
  for (const file of ['heard.js', 'frame.js'])
    try {
      await access(join(folder, file));
    } catch (error) {
      throw new StartError(
        `HEARD_SCRIPTS names ${folder}, and there is no ${file} in it. Name the folder dist/bundle of @heard/embed.`,
        {cause: error},
      );
    }
  return [
    {
      path: '/heard',
      folder,
      // A frame without an origin of its own asks for them as a stranger.
      headers: {'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin'},
      immutable: /^\/chunks\//,
    },
  ];
};
