import type {TagId} from '@heard/schema';

import {dataWord} from './section.ts';
import type {ServiceScene} from './service-scene.ts';
import {tagWords} from './tags.messages.ts';

/** What a service is tagged with, in our words for codes and in the data's for others. */
export const tagList = (scene: ServiceScene, facet: TagId): readonly unknown[] => {
  const words = tagWords(scene.localizer)[facet] ?? {};
  return (scene.service.tags[facet] ?? []).map((code) =>
    Object.hasOwn(words, code) ? words[code] : dataWord(scene, code),
  );
};
