import {between, boxAt, moved, sized, type Box, type Point} from './boxes.ts';
import type {Redaction} from './redaction.ts';

/** A drag shorter than this on screen was a tap. */
const TAP = 6;

/** What a finger or mouse is doing: drawing a box, moving or sizing one, or moving the picture in its frame. */
type Pull =
  | {readonly what: 'draw'; readonly from: Point}
  | {readonly what: 'move' | 'size'; readonly from: Point; readonly box: Box}
  | {readonly what: 'pan'; readonly left: number; readonly top: number};

/** Dragging on a picture. Everything it does can be done with keys and with buttons as well. */
export class Pulling {
  readonly #page: Redaction;
  #pull: Pull | undefined;
  #start = {clientX: 0, clientY: 0};

  constructor(page: Redaction) {
    this.#page = page;
  }

  down(event: PointerEvent): void {
    const {history, stage, isPanning} = this.#page;
    if (!event.isPrimary || event.button !== 0) return;
    const canvas = event.currentTarget as HTMLCanvasElement;
    // A finger moves the picture by itself.
    if (isPanning && event.pointerType !== 'mouse') return;
    event.preventDefault();
    canvas.focus();
    canvas.setPointerCapture(event.pointerId);
    this.#start = {clientX: event.clientX, clientY: event.clientY};
    const from = stage.pixelAt(event);
    if (isPanning) {
      const {scrollLeft, scrollTop} = canvas.parentElement!;
      this.#pull = {what: 'pan', left: scrollLeft, top: scrollTop};
      return;
    }
    history.mark();
    const {current} = history;
    if (current && stage.isOnCorner(event, current)) {
      this.#pull = {what: 'size', from, box: current};
      return;
    }
    const at = boxAt(history.boxes, from);
    if (at >= 0) history.selected = at;
    this.#pull = at >= 0 ? {what: 'move', from, box: history.boxes[at]!} : {what: 'draw', from};
    this.#page.update();
  }

  move(event: PointerEvent): void {
    const {history, stage, picture} = this.#page;
    const pull = this.#pull;
    if (!pull) return;
    if (pull.what === 'pan') {
      const frame = (event.currentTarget as HTMLElement).parentElement!;
      frame.scrollLeft = pull.left - (event.clientX - this.#start.clientX);
      frame.scrollTop = pull.top - (event.clientY - this.#start.clientY);
      return;
    }
    const to = stage.pixelAt(event);
    if (pull.what === 'draw') {
      if (!this.#isDrag(event)) return;
      const {from} = pull;
      const box = between(from, to, picture);
      history.add(box);
      // From here on its far corner follows.
      this.#pull = {what: 'size', from: to, box};
      this.#drawnFrom = from;
    } else {
      const by = {x: to.x - pull.from.x, y: to.y - pull.from.y};
      history.replace(
        this.#drawnFrom
          ? between(this.#drawnFrom, to, picture)
          : (pull.what === 'move' ? moved : sized)(pull.box, by, picture),
      );
    }
    this.#page.update();
  }

  up(): void {
    if (!this.#pull) return;
    const {what} = this.#pull;
    this.#pull = this.#drawnFrom = undefined;
    this.#page.history.settle();
    if (what !== 'pan') this.#page.describe();
  }

  /** The browser took the finger for something else, such as zooming with two: nothing was meant. */
  cancel(): void {
    if (this.#pull && this.#pull.what !== 'pan') this.#page.history.undo();
    this.#pull = this.#drawnFrom = undefined;
    this.#page.update();
  }

  /** Where the box that is being drawn began. */
  #drawnFrom: Point | undefined;

  #isDrag({clientX, clientY}: PointerEvent): boolean {
    const {clientX: x, clientY: y} = this.#start;
    return Math.hypot(clientX - x, clientY - y) >= TAP;
  }
}
