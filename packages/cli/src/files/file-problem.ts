import {plainText} from '../terminal/plain-text.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not read or write it (permission denied)',
  EPERM: 'you may not read or write it (permission denied)',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'it is a file, not a folder',
  EEXIST: 'it is there already, and is never overwritten',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can not be written to',
};

/** Says in plain words what went wrong with a file. Rethrows what is no error of the file system. */
export const fileProblem = (path: string, error: unknown): string => {
  const {code, message} = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return `${plainText(path)}: ${SENTENCES[code] ?? plainText(message)}`;
};
