import {droppedFiles, holdsFiles, type Dropped} from './dropped-files.ts';

/** Who takes what is dropped or pasted. */
interface Taker {
  add(files: readonly File[], more: {folders: Dropped['folders']}): unknown;
}

const isText = (target: EventTarget | null) =>
  target instanceof Element && target.matches('textarea, input, [contenteditable]');

/**
 * Takes files that are dropped anywhere on the form while its files field is in sight, and pictures that are pasted
 * there. Beside the field too: a browser would open a file that is dropped there, and the report would be gone.
 * Nothing of it reaches the page around the form.
 */
export const listenForDrops = (root: ShadowRoot, taker: Taker): void => {
  const field = () => root.querySelector('.media .drop');
  const over = (event: DragEvent) => {
    const data = event.dataTransfer;
    if (!field() || !data || (isText(event.target) && !holdsFiles(data))) return;
    event.preventDefault();
    event.stopPropagation();
    data.dropEffect = 'copy';
    field()?.classList.toggle('over', holdsFiles(data));
  };
  const away = () => field()?.classList.remove('over');
  const drop = (event: DragEvent) => {
    away();
    const data = event.dataTransfer;
    if (!field() || !data || (isText(event.target) && !holdsFiles(data))) return;
    event.preventDefault();
    event.stopPropagation();
    const {files, folders} = droppedFiles(data);
    taker.add(files, {folders});
  };
  const paste = (event: ClipboardEvent) => {
    const data = event.clipboardData;
    if (!field() || !data || !holdsFiles(data)) return;
    const {files, folders} = droppedFiles(data);
    // Programs put a picture of the text beside the text.
    if (isText(event.target) && data.types.includes('text/plain')) return;
    event.preventDefault();
    taker.add(files, {folders});
  };
  root.addEventListener('dragenter', (event) => over(event as DragEvent));
  root.addEventListener('dragover', (event) => over(event as DragEvent));
  root.addEventListener('dragleave', away);
  root.addEventListener('drop', (event) => drop(event as DragEvent));
  root.addEventListener('paste', (event) => paste(event as ClipboardEvent));
};
