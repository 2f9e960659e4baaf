import type {AddedFile} from './added-file.ts';

/** What a file is to people. */
export type Category = 'photo' | 'picture' | 'video' | 'sound' | 'paper' | 'text' | 'voice';

const categories = {
  jpeg: 'photo',
  heic: 'photo',
  png: 'picture',
  webp: 'picture',
  gif: 'picture',
  mp4: 'video',
  mov: 'video',
  webm: 'video',
  mp3: 'sound',
  m4a: 'sound',
  wav: 'sound',
  ogg: 'sound',
  weba: 'sound',
  pdf: 'paper',
  txt: 'text',
} as const;

/** What a file is to people: a voice, when it was recorded here. */
export const categoryOf = ({kind, found}: Pick<AddedFile, 'kind' | 'found'>): Category =>
  kind ?? categories[found.kind];

/** Whether a file is a still picture. */
export const isPicture = (file: Pick<AddedFile, 'kind' | 'found'>): boolean =>
  ['photo', 'picture'].includes(categoryOf(file));
