import {
  SourceError,
  type ResourceAnswer,
  type ResourceQuestion,
  type ResourceSource,
  type SourceTrouble,
} from '@heard/directory';

/** An answer. `instead` is there when no service has the words: everything there is without them. */
export interface Answered {
  readonly ok: true;
  readonly answer: ResourceAnswer;
  readonly instead?: ResourceAnswer;
}

/** What came of a question. */
export type Asked = Answered | {readonly ok: false; readonly trouble: SourceTrouble};

const pause = () => new Promise((resolve) => setTimeout(resolve, 250));

/** Asks sources one question at a time: a newer question puts an end to the one before. */
export class Asking {
  #current = new AbortController();

  /** `undefined` when a newer question was asked meanwhile, or nobody waits any more. */
  async ask(source: ResourceSource, question: ResourceQuestion): Promise<Asked | undefined> {
    this.stop();
    const {signal} = this.#current;
    // Not every letter is worth a request.
    if (source.asks === 'server') await pause();
    if (signal.aborted) return undefined;
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
    const instead = await source.find({...question, text: '', counts: true}, signal);
    return {ok: true, answer, instead};
  } catch (error) {
    return {ok: false, trouble: error instanceof SourceError ? error.trouble : 'broken'};
  }
};
