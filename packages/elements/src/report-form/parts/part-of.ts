import {retryingLoader} from '../../page/retrying-loader.ts';
import type {FormPart} from '../first-part.ts';
import type {ReadyForm} from '../ready-form.ts';

/** Loads the questions of one topic for a form. */
export type PartLoader = (ready: ReadyForm) => Promise<FormPart>;

const importAge = () => import('./age-part.ts');
const importConcern = () => import('./concern-part.ts');
const importContact = () => import('./contact-part.ts');
const importDemographics = () => import('./demographics-part.ts');
const importDetails = () => import('./details-part.ts');
const importFiles = () => import('./files-part.ts');
const importOnline = () => import('./online-part.ts');
const importOwn = () => import('./own-part.ts');
const importPlace = () => import('./place-part.ts');
const importUses = () => import('./uses-part.ts');

/** What a module of a topic exports: its questions, which may depend on the configuration. */
interface PartModule {
  readonly part: FormPart | ((ready: ReadyForm) => FormPart);
}

const loader = (load: () => Promise<PartModule>): PartLoader => {
  const once = retryingLoader(load);
  return async (ready) => {
    const {part} = await once();
    return typeof part === 'function' ? part(ready) : part;
  };
};

const details = loader(importDetails);

// By the beginning of the id. A page loads only the topics that it asks about.
const topics: readonly (readonly [start: string, load: PartLoader])[] = [
  ['evidence.files', loader(importFiles)],
  ['target.demographics', loader(importDemographics)],
  ['target.ageBand', loader(importAge)],
  ['reporter.isMinor', loader(importAge)],
  ['concern.', loader(importConcern)],
  ['consent.', loader(importUses)],
  ['contact.', loader(importContact)],
  ['custom.', loader(importOwn)],
  ['incident.place.', loader(importPlace)],
  ['incident.setting', loader(importPlace)],
  ['online.', loader(importOnline)],
];

/** What loads a question: the code of its topic. */
export const partOf = (question: string): PartLoader =>
  topics.find(([start]) => question.startsWith(start))?.[1] ?? details;
