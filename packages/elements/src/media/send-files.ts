import type {Wake} from '@heard/delivery';
import {fileName, uploadObjects, type UploadProgress} from '@heard/delivery/files';
import {sealFile, type SealedFile} from '@heard/delivery/sealing';
import type {AnswerLookup, FileEntry, Report} from '@heard/schema';

import type {Localizer} from '../locale/localizer.ts';
import type {Mistake} from '../page/mistake.ts';
import type {SendingPhase} from '../report-form/first-flow.ts';
import type {View} from '../report-form/view.ts';
import {blobToSend, filesIn, isSentClean, type AddedFile} from './added-file.ts';
import {refusedFile} from './refused-file.ts';
import {sendingFile} from './sending-file.messages.ts';

/** Where files go, and who may open them. */
export interface FileJob {
  readonly files: readonly AddedFile[];
  /** The keys of everybody who may read the report. */
  readonly keys: readonly string[];
  /** The address of the intake up to and including `/v1`. */
  readonly endpoint: string;
  readonly tenant: string;
  readonly signal: AbortSignal;
  readonly wake: Wake;
  tell(phase: SendingPhase): void;
}

/** How it ended without success. */
export interface FilesNotSent {
  readonly ok: false;
  /** What is packed has one. */
  readonly receipt?: never;
  /** For the person. It names the file that is to blame, if one is. */
  readonly end: SendingPhase;
  /** What the embedder has to mend, if anything. */
  readonly mistake?: Mistake;
}

export type FilesSent = {readonly ok: true; readonly entries: readonly FileEntry[]} | FilesNotSent;

/** A file at the intake. */
interface Arrived extends Pick<SealedFile, 'size' | 'sha256'> {
  readonly ok: true;
  readonly object: string;
}

/** What a file was sealed for and sent to, and what has come of it. For anything else it is sealed again. */
interface Shipped {
  readonly to: string;
  readonly is: (SealedFile & {readonly ok?: never}) | Arrived;
}

const stopped: FilesNotSent = {ok: false, end: {status: 'parked', maybe: false}};
const refused = (mistake: Mistake | undefined, file?: string): FilesNotSent => ({
  ok: false,
  end: {status: 'refused', ...(file === undefined ? {} : {file})},
  ...(mistake && {mistake}),
});

const entryOf = (file: AddedFile, {size, sha256, object}: Arrived): FileEntry => {
  const {id, name, kind, redacted} = file;
  const type = redacted?.type ?? file.type;
  return {
    id,
    // A copy with boxes may be of another kind than the picture.
    name: redacted ? fileName(name, type === 'image/png' ? 'png' : 'jpeg') : name,
    type,
    size,
    sha256,
    object,
    cleaned: isSentClean(file),
    ...(kind && {kind}),
  };
};

/** A report that names its files, and the files as the intake knows them. */
export type Attached =
  {readonly ok: true; readonly report: Report; readonly objects: readonly string[]} | FilesNotSent;

/** The codes by which the intake says that it does not have a file for this report, and will take it again. */
const gone = ['unknown-object', 'object-already-bound'];

/**
 * Seals the files of a report and sends them, one after the other, before the report that names them.
 *
 * A file that has arrived is not sent again, as long as it is the same and for the same readers. What is known of a
 * file goes when the file goes: nothing here outlives the answers.
 */
export class FileSender {
  #shipped = new WeakMap<Blob, Shipped>();

  /** Sends the files among the answers, and has the report name them. Never rejects, unless this device can't seal. */
  async attach(
    report: Report,
    answers: AnswerLookup,
    job: Omit<FileJob, 'files'>,
  ): Promise<Attached> {
    const sent = await this.send({...job, files: filesIn(answers)});
    if (!sent.ok) return sent;
    job.tell({status: 'sending'});
    return {
      ok: true,
      report: {...report, answers: {...report.answers, 'evidence.files': [...sent.entries]}},
      objects: sent.entries.map(({object}) => object),
    };
  }

  /** Which file is on its way, in words; nothing when the report itself is. */
  progress(localizer: Localizer, phase: SendingPhase): string | undefined {
    if (phase.status !== 'sending' || !phase.file || !phase.files) return undefined;
    const number = new Intl.NumberFormat(localizer.locale);
    return sendingFile(localizer, number.format(phase.file), number.format(phase.files));
  }

  /** What to say of a file that is not taken, and the way on. */
  refusal(view: View, name: string) {
    return refusedFile(view, name);
  }

  /** Sends what has not arrived yet. Never rejects, unless this device can't seal. */
  async send(job: FileJob): Promise<FilesSent> {
    const entries: FileEntry[] = [];
    for (const [at, file] of job.files.entries()) {
      const result = await this.#ship(file, job, (progress) =>
        job.tell(
          progress?.state === 'waiting'
            ? {status: 'waiting', seconds: progress.seconds}
            : {status: 'sending', file: at + 1, files: job.files.length},
        ),
      );
      if (!result.ok) return result;
      entries.push(entryOf(file, result));
    }
    return {ok: true, entries};
  }

  /** Forgets what has arrived, if the intake no longer has it for this report. Says whether that is so. */
  forgetIfGone(code: string): boolean {
    if (!gone.includes(code)) return false;
    this.#shipped = new WeakMap();
    return true;
  }

  async #ship(
    file: AddedFile,
    {endpoint, tenant, keys, signal, wake}: FileJob,
    tell: (progress?: UploadProgress) => void,
  ): Promise<Arrived | FilesNotSent> {
    const blob = blobToSend(file);
    const to = JSON.stringify([endpoint, tenant, keys]);
    const known = this.#shipped.get(blob);
    let is = known?.to === to ? known.is : undefined;
    if (is?.ok) return is;
    tell();
    if (!is) {
      const result = await sealFile(blob, keys, {signal});
      if (!result.ok)
        return result.code === 'cancelled'
          ? stopped
          : result.code === 'unreadable'
            ? refused(undefined, file.name)
            : refused({reason: 'wrong', what: 'keys'});
      const {ok: _, ...sealed} = result;
      is = sealed;
      this.#shipped.set(blob, {to, is});
    }
    const sent = await uploadObjects({
      endpoint,
      tenant,
      files: [is],
      signal,
      wake,
      onProgress: tell,
    });
    if (sent.ok) {
      // The sealed bytes have done their part.
      const {size, sha256} = is;
      const arrived: Arrived = {ok: true, size, sha256, object: sent.objects[0]!};
      this.#shipped.set(blob, {to, is: arrived});
      return arrived;
    }
    if (sent.state !== 'refused') return stopped;
    const {code} = sent;
    return refused(
      {reason: 'wrong', what: 'refused', url: endpoint, detail: code},
      code === 'object-too-large' ? file.name : undefined,
    );
  }
}
