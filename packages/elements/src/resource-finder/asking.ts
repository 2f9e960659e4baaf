import {
  SourceError,
  type ResourceAnswer,
  type ResourceQuestion,
  type ResourceSource,
  type SourceTrouble,
} from '@heard/directory';

/** What came of a question. `instead` is there when no word fits: everything there is without the words. */
export type Asked =
  | {readonly ok: true; readonly answer: ResourceAnswer; readonly instead?: ResourceAnswer}
  | {readonly ok: false; readonly trouble: SourceTrouble};

/** Asks sources one question at a time: a newer question puts an end to the one before. */
export class Asking {
  #current = new AbortController();

  /** `undefined` when a newer question was asked meanwhile, or nobody waits any more. */
  async ask(source: ResourceSource, question: ResourceQuestion): Promise<Asked | undefined> {
    this.stop();
    const {signal} = this.#current;
    const asked = await answerTo(source, question, signal);
    return signal.aborted ? undefined : asked;
  }

  stop() {
    this.#current.abort();
    this.#current = new AbortController();
  }
}

const answerTo = async (
  source: ResourceSource,
  question: ResourceQuestion,
  signal: AbortSignal,
): Promise<Asked> => {
  try {
    const answer = await source.find(question, signal);
    if (answer.total || !question.text.trim()) return {ok: true, answer};
    const instead = await source.find({...question, text: ''}, signal);
    return {ok: true, answer, instead};
  } catch (error) {
    return {ok: false, trouble: error instanceof SourceError ? error.trouble : 'broken'};
  }
};
