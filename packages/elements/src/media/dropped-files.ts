/** What somebody dropped or pasted. */
export interface Dropped {
  readonly files: readonly File[];
  /** The names of folders, which can't be added. */
  readonly folders: readonly string[];
}

/** The files and folders among what was dropped or pasted. Read it before the event ends: it is empty then. */
export const droppedFiles = ({items, files}: DataTransfer): Dropped => {
  const folders = [...items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry?.isDirectory ? [entry.name] : [];
  });
  // A folder stands among the files as well, under its own name.
  return {files: [...files].filter(({name}) => !folders.includes(name)), folders};
};

/** Whether files are among it, as far as can be told while it is still held over the page. */
export const holdsFiles = ({types}: DataTransfer): boolean => types.includes('Files');
