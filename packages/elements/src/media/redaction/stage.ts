import {cornerOf, type Box, type Point, type Size} from './boxes.ts';

/** So many pixels on screen are enough for any phone, and little enough for its memory. */
const MOST_PIXELS = 4_000_000;
const HANDLE = 7;

/**
 * Shows a picture with boxes on a canvas, and knows which pixel of the picture is where on screen. The canvas fills
 * its frame once, or several times when it is zoomed; the picture lies in the middle of it (`object-fit: contain`).
 */
export class Stage {
  readonly #picture: ImageBitmap;
  #canvas: HTMLCanvasElement | undefined;
  #base: HTMLCanvasElement | undefined;
  #drawn = '';

  constructor(picture: ImageBitmap) {
    this.#picture = picture;
  }

  /** Draws it all. Cheap enough for each move of a finger: the picture is scaled once for each size on screen. */
  paint(canvas: HTMLCanvasElement, boxes: readonly Box[], selected: number): void {
    if (this.#canvas !== canvas) {
      this.#canvas = canvas;
      // What it has of width and height decides how much room it takes, before anything is measured.
      const {width, height} = this.#picture;
      canvas.width = 600;
      canvas.height = Math.max(1, Math.round((600 * height) / width));
    }
    const base = this.#scaled(canvas);
    if (!base) return;
    if (canvas.width !== base.width || canvas.height !== base.height) {
      canvas.width = base.width;
      canvas.height = base.height;
    }
    const context = canvas.getContext('2d');
    if (!context) return;
    const scale = base.width / this.#picture.width;
    const line = Math.max(1, base.width / (this.#picture.width * this.#onScreen().scale));
    context.drawImage(base, 0, 0);
    boxes.forEach((box, at) => paintBox(context, box, scale, line, at === selected));
  }

  /** The pixel of the picture at a point of the screen. */
  pixelAt({clientX, clientY}: Pick<MouseEvent, 'clientX' | 'clientY'>): Point {
    const {left, top, scale} = this.#onScreen();
    return {x: (clientX - left) / scale, y: (clientY - top) / scale};
  }

  /** Whether a point of the screen is on the corner by which a box is sized. */
  isOnCorner(point: Pick<MouseEvent, 'clientX' | 'clientY'>, box: Box | undefined): boolean {
    if (!box) return false;
    const corner = cornerOf(box);
    const {x, y} = this.pixelAt(point);
    const reach = 22 / this.#onScreen().scale;
    // Of a small box, half is left to move it by.
    const isNear = (at: number, end: number, side: number) =>
      at > end ? at - end < reach : end - at < Math.min(reach, side / 2);
    return isNear(x, corner.x, box.width) && isNear(y, corner.y, box.height);
  }

  /** The part of the picture that is in sight. */
  view(): Box {
    const frame = this.#canvas?.parentElement?.getBoundingClientRect();
    if (!frame) return {x: 0, y: 0, ...this.#size};
    const start = this.pixelAt({clientX: frame.left, clientY: frame.top});
    const end = this.pixelAt({clientX: frame.right, clientY: frame.bottom});
    const x = Math.max(0, start.x);
    const y = Math.max(0, start.y);
    return {
      x,
      y,
      width: Math.min(this.#picture.width, end.x) - x,
      height: Math.min(this.#picture.height, end.y) - y,
    };
  }

  /** Scrolls the frame so that a box is in sight. */
  bringIntoView(box: Box): void {
    const frame = this.#canvas?.parentElement;
    if (!frame) return;
    const {left, top, scale} = this.#onScreen();
    const rect = frame.getBoundingClientRect();
    const before = (start: number, end: number, from: number, to: number) =>
      start < from ? start - from : end > to ? Math.min(end - to, start - from) : 0;
    frame.scrollLeft += before(
      left + box.x * scale,
      left + (box.x + box.width) * scale,
      rect.left,
      rect.left + frame.clientWidth,
    );
    frame.scrollTop += before(
      top + box.y * scale,
      top + (box.y + box.height) * scale,
      rect.top,
      rect.top + frame.clientHeight,
    );
  }

  /** Gives the memory of the picture back. */
  close(): void {
    this.#picture.close();
    if (this.#base) this.#base.width = this.#base.height = 0;
    this.#base = this.#canvas = undefined;
  }

  get #size(): Size {
    return {width: this.#picture.width, height: this.#picture.height};
  }

  #onScreen(): {left: number; top: number; scale: number} {
    const {width, height} = this.#picture;
    const rect = this.#canvas?.getBoundingClientRect();
    if (!rect?.width) return {left: 0, top: 0, scale: 1};
    const scale = Math.min(rect.width / width, rect.height / height);
    return {
      left: rect.left + (rect.width - width * scale) / 2,
      top: rect.top + (rect.height - height * scale) / 2,
      scale,
    };
  }

  /** The picture as large as it is on screen. */
  #scaled(canvas: HTMLCanvasElement): HTMLCanvasElement | undefined {
    const {width, height} = this.#picture;
    const wanted = this.#onScreen().scale * devicePixelRatio;
    const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)));
    const key = `${Math.round(width * scale)}x${Math.round(height * scale)}`;
    if (this.#base && this.#drawn === key) return this.#base;
    const base = this.#base ?? canvas.ownerDocument.createElement('canvas');
    base.width = Math.max(1, Math.round(width * scale));
    base.height = Math.max(1, Math.round(height * scale));
    const context = base.getContext('2d');
    if (!context) return undefined;
    context.imageSmoothingQuality = 'high';
    context.drawImage(this.#picture, 0, 0, base.width, base.height);
    this.#base = base;
    this.#drawn = key;
    return base;
  }
}

/** Black as it will be, with a border to find it by, on dark pictures too. */
const paintBox = (
  context: CanvasRenderingContext2D,
  box: Box,
  scale: number,
  line: number,
  isSelected: boolean,
) => {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(
    (side) => side * scale,
  ) as [number, number, number, number];
  context.fillStyle = '#000';
  context.fillRect(x, y, width, height);
  context.lineWidth = line * (isSelected ? 3 : 1);
  context.strokeStyle = '#fff';
  context.strokeRect(x, y, width, height);
  if (!isSelected) return;
  context.lineWidth = line;
  context.strokeStyle = '#0b6bcb';
  context.strokeRect(x, y, width, height);
  const side = HANDLE * line;
  context.fillStyle = '#fff';
  context.fillRect(x + width - side, y + height - side, side * 2, side * 2);
  context.strokeRect(x + width - side, y + height - side, side * 2, side * 2);
};
