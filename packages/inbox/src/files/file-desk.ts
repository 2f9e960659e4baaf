import type {OpenFileResult} from '@heard/delivery/opening';
import type {FileEntry, InboxItem} from '@heard/schema';

import type {ServerAnswer} from '../server/answer.ts';
import {savedName} from './file-name.ts';
import {untouchedFile, type FileState} from './file-state.ts';
import {dropPreview, previewOf} from './preview.ts';
import {saveToDevice} from './save-to-device.ts';

/** What was read of a file. `not-chosen`: nobody chose it, where files come from the device. */
type FileAnswer = ServerAnswer<OpenFileResult> | {readonly ok: false; readonly code: 'not-chosen'};

/** What a desk needs of the inbox around it. */
export interface FileDeskHost {
  /** Fetches a sealed file and opens it. Undefined: the inbox was locked meanwhile. */
  read(entry: FileEntry, signal: AbortSignal): Promise<FileAnswer | undefined>;
  changed(): void;
}

/**
 * The files of one open report: each is fetched only when somebody presses for it, shown or saved, and forgotten
 * with {@link FileDesk.close}.
 */
export class FileDesk {
  readonly item: Pick<InboxItem, 'id'>;
  readonly entries: readonly FileEntry[];
  readonly #host: FileDeskHost;
  readonly #files = new Map<number, FileState>();
  readonly #closing = new AbortController();

  constructor(item: Pick<InboxItem, 'id'>, entries: readonly FileEntry[], host: FileDeskHost) {
    this.item = item;
    this.entries = entries;
    this.#host = host;
  }

  /** What became of the file at this place. */
  state(at: number): FileState {
    return this.#files.get(at) ?? untouchedFile;
  }

  /** Shows a picture, still blurred, or offers a sound to listen to. */
  show(at: number): Promise<void> {
    return this.#use(at, 'show', async (file) => {
      const shown = await previewOf(file);
      if (!shown.ok) return {trouble: shown.code};
      if (this.#closing.signal.aborted) dropPreview(shown.preview);
      return {preview: shown.preview};
    });
  }

  /** Has the browser save the file under a name of ours. */
  save(at: number): Promise<void> {
    return this.#use(at, 'save', async (file, kind) => {
      const saved = savedName(this.item, at, kind);
      saveToDevice(file, saved);
      return {saved};
    });
  }

  /** Shows a picture clearly, or blurs it again. */
  turnBlur(at: number): void {
    const {doing, isClear} = this.state(at);
    this.#set(at, {...this.#onScreen(at), ...(doing && {doing}), isClear: !isClear});
  }

  /** Takes what was shown away. */
  hide(at: number): void {
    const {preview, doing} = this.state(at);
    this.#set(at, doing ? {doing} : untouchedFile);
    if (preview) dropPreview(preview);
  }

  /** Stops what is under way and forgets everything that was opened. */
  close(): void {
    this.#closing.abort();
    for (const {preview} of this.#files.values()) if (preview) dropPreview(preview);
    this.#files.clear();
  }

  async #use(
    at: number,
    doing: 'show' | 'save',
    make: (
      file: Blob,
      kind: Extract<OpenFileResult, {ok: true}>['kind'],
    ) => Promise<Pick<FileState, 'preview' | 'saved' | 'trouble'>>,
  ): Promise<void> {
    const entry = this.entries[at];
    const {signal} = this.#closing;
    if (!entry || this.state(at).doing) return;
    this.#set(at, {...this.#onScreen(at), doing});
    const read = await this.#host.read(entry, signal);
    if (!read || signal.aborted) return;
    const outcome = !read.ok
      ? {trouble: read.code}
      : !read.value.ok
        ? {trouble: read.value.code}
        : await make(read.value.file, read.value.kind);
    if (!signal.aborted) this.#set(at, {...this.#onScreen(at), ...outcome});
  }

  /** What is shown already: it stays whatever else is asked. */
  #onScreen(at: number): Pick<FileState, 'preview' | 'isClear'> {
    const {preview, isClear} = this.state(at);
    return {...(preview && {preview}), ...(isClear && {isClear})};
  }

  #set(at: number, file: FileState): void {
    this.#files.set(at, file);
    this.#host.changed();
  }
}
