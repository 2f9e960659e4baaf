/** A line of an answer. */
export interface Line {
  /** What kind of thing it is, where an answer has several kinds. */
  readonly label?: string | undefined;
  readonly text: string;
  /** Where it leads: a phone number that can be called. */
  readonly href?: string | undefined;
  /** The language of the text (BCP 47), where it is not the one on screen. */
  readonly lang?: string | undefined;
}

/** A row of a report as the staff read it: a title, and an answer or a fact. */
export interface Row {
  readonly id: string;
  readonly title: string;
  /** False when we have no words for this question: title and options are codes then. */
  readonly hasWords: boolean;
  /** The language of the title (BCP 47), where it is not the one on screen. */
  readonly lang?: string | undefined;
  readonly lines: readonly Line[];
}
