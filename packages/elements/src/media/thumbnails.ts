import type {ReactiveControllerHost} from 'lit';

import {blobToSend, type AddedFile} from './added-file.ts';
import {isPicture} from './category.ts';

/** Decoding more would take more memory than a phone has to spare for a small picture. */
const MOST_PIXELS = 40_000_000;

/**
 * Draws small pictures of files on the canvases that wait for them (`canvas[data-file]`). Drawing needs no address
 * that a content security policy could forbid, as an `img` would. One picture is decoded at a time.
 */
export class Thumbnails {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #drawn = new WeakMap<HTMLCanvasElement, Blob>();
  readonly #unreadable = new WeakSet<Blob>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Whether there can be a small picture of a file, as far as is known. */
  has(file: AddedFile): boolean {
    return this.isDrawable(file) && file.found.width * file.found.height <= MOST_PIXELS;
  }

  /** Whether this browser can draw the file, as far as is known: few can draw HEIC. */
  isDrawable(file: AddedFile): boolean {
    return isPicture(file) && !this.#unreadable.has(file.original);
  }

  /** Draws what is not drawn yet, once the canvases stand. */
  draw(files: readonly AddedFile[]): void {
    for (const file of files) {
      const canvas = this.#host.shadowRoot?.querySelector<HTMLCanvasElement>(
        `canvas[data-file="${file.id}"]`,
      );
      const blob = blobToSend(file);
      if (!canvas || this.#drawn.get(canvas) === blob) continue;
      this.#drawn.set(canvas, blob);
      this.#turn = this.#turn.then(() => this.#drawOne(canvas, file, blob));
    }
  }

  async #drawOne(canvas: HTMLCanvasElement, file: AddedFile, blob: Blob): Promise<void> {
    // Meanwhile it may be gone, or be there for another file.
    if (!canvas.isConnected || this.#drawn.get(canvas) !== blob) return;
    try {
      const picture = await createImageBitmap(blob);
      const side = Math.min(picture.width, picture.height);
      canvas
        .getContext('2d')
        ?.drawImage(
          picture,
          (picture.width - side) / 2,
          (picture.height - side) / 2,
          side,
          side,
          0,
          0,
          canvas.width,
          canvas.height,
        );
      picture.close();
    } catch {
      this.#unreadable.add(file.original);
      this.#host.requestUpdate();
    }
  }
}
