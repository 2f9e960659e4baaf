import type {DirectoryPhone} from '@heard/schema';
import {WordFinder} from './word-finder.ts';

/** How a service can be had, as the facet `mode` says it. */
export const MODES = ['in-person', 'phone', 'text', 'online'] as const;
export type Mode = (typeof MODES)[number];

// What HSDS calls the ways of attending are codes in English, and in data often sentences.
const finders: readonly (readonly [Mode, WordFinder])[] = [
  [
    'in-person',
    new WordFinder(['in person', 'inperson', 'venue', 'on site', 'walk in', 'persona']),
  ],
  ['phone', new WordFinder(['phone', 'telephone', 'call', 'telefono', 'voice'])],
  ['text', new WordFinder(['text', 'text message', 'sms', 'mensaje de texto'])],
  [
    'online',
    new WordFinder([
      ...[
        'online',
        'virtual',
        'video',
        'web',
        'remote',
        'remotely',
        'internet',
        'chat',
        'en linea',
      ],
      ...['zoom', 'website', 'app'],
    ]),
  ],
];

/** Labels of links by which help is asked for, not only read about. */
const askOnline = new WordFinder([
  ...['application form', 'apply', 'apply online', 'intake', 'intake form', 'chat', 'live chat'],
  ...['online form', 'online application', 'video', 'appointment', 'formulario', 'solicitud'],
]);

/** The ways that a text about attending names. */
export function modesInText(text: string): readonly Mode[] {
  return finders.flatMap(([mode, finder]) => (finder.isIn(text) ? [mode] : []));
}

/** Whether a link leads to where help is asked for. */
export function isAskedOnline(label: string): boolean {
  return askOnline.isIn(label);
}

/** The ways in which telephone numbers can be used. A TTY line is for those who need one. */
export function modesOfPhones(phones: readonly DirectoryPhone[]): readonly Mode[] {
  const modes = new Set<Mode>();
  for (const {type} of phones) {
    if (type === undefined || type === 'voice' || type === 'cell') modes.add('phone');
    if (type === 'text') modes.add('text');
  }
  return [...modes];
}
