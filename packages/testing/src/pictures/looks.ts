import type {Page} from 'playwright-core';

/** One way in which people see a page. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly media: Parameters<Page['emulateMedia']>[0];
}

const plain = {colorScheme: 'light', forcedColors: 'none'} as const;

/** Every page is taken in each of these. */
export const looks: readonly Look[] = [
  {name: 'light', width: 900, media: plain},
  {name: 'dark', width: 900, media: {...plain, colorScheme: 'dark'}},
  {name: 'phone', width: 390, media: plain},
  {name: '320 px', width: 320, media: plain},
  {
    name: 'forced colors',
    width: 900,
    media: {forcedColors: 'active', colorScheme: 'dark'},
  },
];
