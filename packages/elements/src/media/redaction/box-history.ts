import type {Box} from './boxes.ts';

/** The boxes on a picture, which of them is chosen, and the way back. */
export class BoxHistory {
  #boxes: readonly Box[];
  #past: (readonly Box[])[] = [];
  /** The index of the box that keys and buttons change; -1 when there is none. */
  selected = -1;

  constructor(boxes: readonly Box[]) {
    this.#boxes = boxes;
    this.selected = boxes.length - 1;
  }

  get boxes(): readonly Box[] {
    return this.#boxes;
  }

  /** The box that keys and buttons change. */
  get current(): Box | undefined {
    return this.#boxes[this.selected];
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Remembers how it is: what follows, up to the next call, is taken back at once. */
  mark(): void {
    if (this.#past.at(-1) !== this.#boxes) this.#past.push(this.#boxes);
  }

  /** Adds a box and chooses it. */
  add(box: Box): void {
    this.#boxes = [...this.#boxes, box];
    this.selected = this.#boxes.length - 1;
  }

  /** Puts another box in the place of the chosen one. */
  replace(box: Box): void {
    this.#boxes = this.#boxes.map((each, at) => (at === this.selected ? box : each));
  }

  /** Takes the chosen box away and chooses the one before it. */
  remove(): void {
    this.#boxes = this.#boxes.filter((_, at) => at !== this.selected);
    this.selected = Math.min(Math.max(0, this.selected - 1), this.#boxes.length - 1);
  }

  /** Goes back to the last {@link mark}. */
  undo(): void {
    const before = this.#past.pop();
    if (!before) return;
    this.#boxes = before;
    this.selected = Math.min(this.selected, before.length - 1);
    if (this.selected < 0) this.selected = before.length - 1;
  }

  /** Forgets the last {@link mark} when nothing has changed since. */
  settle(): void {
    if (this.#past.at(-1) === this.#boxes) this.#past.pop();
  }
}
