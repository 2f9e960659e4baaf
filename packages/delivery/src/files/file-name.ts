import {endingsOf, type FileKind} from './file-kind.ts';

const LONGEST = 255;

/**
 * A file's name as the report keeps it: text for people to read, never a path to write to.
 *
 * @example
 * fileName('C:\\photos\\gpj.exe', 'jpeg'); // 'gpj.jpg'
 *
 * Without folders, control characters and marks that turn the direction of what follows; with an ending that is
 * right for the kind; 255 code points at most. Show it isolated (`<bdi>`).
 */
export const fileName = (name: string, kind: FileKind): string => {
  const endings = endingsOf(kind);
  const plain = name
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
  const [, stem = plain, ending = ''] = /^(.*)\.([^.]*)$/s.exec(plain) ?? [];
  const isRight = endings.includes(ending.toLowerCase());
  const right = `.${isRight ? ending : endings[0]}`;
  const kept = Array.from(stem.replace(/^[. ]+|[. ]+$/g, '') || 'file');
  return kept.slice(0, LONGEST - right.length).join('') + right;
};

/** A name to store a file under: made of its id in the report, nothing of it chosen by anybody. */
export const storedName = (id: string, kind: FileKind): string =>
  `${id.replace(/[^\w-]/g, '').slice(0, 64) || 'file'}.${endingsOf(kind)[0]}`;
