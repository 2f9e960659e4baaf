/** What one round of one contestant gave. Times in milliseconds, heap in bytes. */
export interface Round {
  /** From bytes in memory to the first answer. */
  readonly load: number;
  /** After the first answer, above an empty process. */
  readonly heap: number;
  /** After all that was typed. */
  readonly heapLater: number;
  readonly times: readonly number[];
}
