import {clean} from '@heard/delivery/files';

import {scaled, type Box} from './boxes.ts';

/** What {@link burn} makes. */
export interface BurnOptions {
  /** Keeps sharp edges, as screenshots have; anything else becomes a JPEG. */
  readonly png: boolean;
  /** The copy is made smaller until it has no more bytes. */
  readonly maxBytes: number;
}

/**
 * A copy with parts covered, or why there is none. `scale` is below 1 when the device could not make it as large
 * as the picture. `blocked`: the browser gives other pixels than were drawn, to protect the person (Tor Browser).
 */
export type Burnt =
  | {readonly ok: true; readonly file: Blob; readonly scale: number}
  | {readonly ok: false; readonly code: 'blocked' | 'failed'};

const black = '#000';
const smallestScale = 1 / 16;

type Context = CanvasRenderingContext2D;

const contextOf = (width: number, height: number): Context | null => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // Kept where it can be read back: it is looked at before it is trusted.
  return canvas.getContext('2d', {willReadFrequently: true});
};

/** Frees the memory at once: some browsers keep that of a canvas long after nobody needs it. */
const release = ({canvas}: Context) => {
  canvas.width = canvas.height = 0;
};

// Browsers against fingerprinting change a few values by little, or all of them.
const isNear = (pixel: Uint8ClampedArray, wanted: readonly number[]) =>
  wanted.every((value, at) => Math.abs((pixel[at] ?? -255) - value) < 8);

const pixelAt = (context: Context, x: number, y: number) => context.getImageData(x, y, 1, 1).data;

/** Whether what is drawn can be read back: a canvas that is too large stays empty, without a word. */
const works = (context: Context): boolean => {
  const {width, height} = context.canvas;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#f0f';
  context.fillRect(width - 1, height - 1, 1, 1);
  return isNear(pixelAt(context, width - 1, height - 1), [255, 0, 255, 255]);
};

const canRead = (): boolean => {
  const context = contextOf(8, 8);
  return !!context && works(context) && isNear(pixelAt(context, 3, 3), [255, 255, 255, 255]);
};

const isCovered = (context: Context, {x, y, width, height}: Box): boolean =>
  [
    [x, y],
    [x + width - 1, y],
    [x, y + height - 1],
    [x + width - 1, y + height - 1],
    [x + (width >> 1), y + (height >> 1)],
  ].every(([left, top]) => isNear(pixelAt(context, left!, top!), [0, 0, 0, 255]));

const toBlob = ({canvas}: Context, type: string): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, type, 0.92));

const burnAt = async (
  picture: ImageBitmap,
  boxes: readonly Box[],
  {png}: BurnOptions,
  scale: number,
): Promise<Blob | null> => {
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const context = contextOf(width, height);
  if (!context) return null;
  try {
    if (!works(context)) return null;
    if (png) context.clearRect(0, 0, width, height);
    else {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, height);
    }
    context.drawImage(picture, 0, 0, width, height);
    context.fillStyle = black;
    const covered = boxes.map((box) => {
      const {x, y, width: wide, height: high} = scaled(box, scale);
      return {x, y, width: Math.min(wide, width - x), height: Math.min(high, height - y)};
    });
    for (const {x, y, width: wide, height: high} of covered) context.fillRect(x, y, wide, high);
    // What is not covered must not go out as if it were.
    if (!covered.every((box) => isCovered(context, box))) return null;
    return await toBlob(context, png ? 'image/png' : 'image/jpeg');
  } finally {
    release(context);
  }
};

/**
 * Covers parts of a picture for good: makes a new picture in which their pixels are black. It holds nothing of the
 * file that it was made of but the other pixels, the right way up. Never rejects.
 */
export const burn = async (
  picture: ImageBitmap,
  boxes: readonly Box[],
  options: BurnOptions,
): Promise<Burnt> => {
  if (!canRead()) return {ok: false, code: 'blocked'};
  for (let scale = 1; scale >= smallestScale; scale /= Math.SQRT2) {
    try {
      const blob = await burnAt(picture, boxes, options, scale);
      if (!blob || blob.size > options.maxBytes) continue;
      // A browser may write a color profile or a date into what it makes.
      const cleaned = await clean(blob);
      return {ok: true, file: cleaned.ok ? cleaned.file : blob, scale};
    } catch {
      // Too large for this device: a smaller one may do.
    }
  }
  return {ok: false, code: 'failed'};
};
