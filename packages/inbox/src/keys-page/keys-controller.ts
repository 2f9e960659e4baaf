import {canSeal} from '@heard/delivery';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {FileDesk} from '../files/file-desk.ts';
import {saveToDevice} from '../files/save-to-device.ts';
import {readKeyFile} from '../key/read-key-file.ts';
import {readKeys, type KeyProblem, type StaffKey} from '../key/read-key.ts';
import type {ReadTrouble} from '../server/staff-session.ts';
import {
  checkPassphrase,
  keyFileName,
  keyFileText,
  makeKey,
  type KeyKind,
  type MadeKey,
  type PassphraseProblem,
} from './make-key.ts';
import {
  findFile,
  openSealedFiles,
  type OpenedFiles,
  type OpenedReport,
} from './open-sealed-files.ts';

export type MakeTrouble = 'insecure-page' | 'not-made';
export type OpenTrouble = KeyProblem | ReadTrouble | 'insecure-page' | 'no-files' | 'not-read';

/** Lets the browser draw what the page is doing before a computation holds it. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));

/**
 * What the page of keys knows and does. Keys and reports are in here, and gone with {@link KeysController.forget} or
 * the page.
 */
export class KeysController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #connection = new AbortController();
  #keys: readonly StaffKey[] = [];
  #files: OpenedFiles = {reports: [], others: []};

  doing: 'making' | 'saving' | 'opening' | undefined;
  made: MadeKey | undefined;
  makeTrouble: MakeTrouble | undefined;
  passphraseTrouble: PassphraseProblem | undefined;
  /** The name under which the key file was saved. */
  saved: {readonly name: string; readonly isLocked: boolean} | undefined;
  asksPassphrase = false;
  openTrouble: OpenTrouble | undefined;
  /** The report on screen. */
  shown: OpenedReport | undefined;
  desk: FileDesk | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get reports(): readonly OpenedReport[] {
    return this.#files.reports;
  }

  hostConnected() {
    this.#connection = new AbortController();
    // A page that comes back from the browser's memory must hold no key and show no report.
    addEventListener('pagehide', () => this.forget(), {signal: this.#connection.signal});
  }

  hostDisconnected() {
    this.#connection.abort();
    this.forget();
  }

  /** Makes a key in the place of the one that is there. */
  make(kind: KeyKind, name: string): Promise<void> {
    return this.#do('making', async () => {
      this.makeTrouble = undefined;
      if (!canSeal()) return void (this.makeTrouble = 'insecure-page');
      try {
        this.made = await makeKey(kind, name);
        this.saved = undefined;
      } catch {
        this.makeTrouble = 'not-made';
      }
    });
  }

  /** Has the browser save the key file, locked when a passphrase was typed, twice the same. */
  save(passphrase: string, again: string): Promise<void> {
    return this.#do('saving', async () => {
      const {made} = this;
      this.passphraseTrouble = checkPassphrase(passphrase, again);
      if (!made || this.passphraseTrouble) return;
      const text = await keyFileText(made, passphrase);
      if (this.made !== made) return;
      const name = keyFileName(made);
      saveToDevice(new Blob([text]), name);
      this.saved = {name, isLocked: passphrase !== ''};
    });
  }

  /** Opens the reports among sealed files with a key from a file, or one that was typed or scanned. */
  open(key: Blob | string, passphrase: string, files: readonly File[]): Promise<void> {
    return this.#do('opening', async () => {
      this.openTrouble = canSeal() ? undefined : 'insecure-page';
      if (this.openTrouble) return;
      try {
        const read = await (typeof key === 'string'
          ? readKeys(key, passphrase)
          : readKeyFile(key, passphrase));
        this.asksPassphrase ||= !read.ok && read.code === 'passphrase-needed';
        if (!read.ok) return void (this.openTrouble = read.code);
        if (files.length === 0) return void (this.openTrouble = 'no-files');
        this.#keys = read.keys;
        this.#files = await openSealedFiles(files, read.keys);
        const [first] = this.#files.reports;
        if (!first) return void (this.openTrouble = this.#files.others[0]?.code ?? 'no-files');
        if (this.#files.reports.length === 1) this.show(first);
      } catch {
        // A file that went away while it was read.
        this.openTrouble = 'not-read';
      }
    });
  }

  /** Shows one of the reports that were opened. */
  show(opened: OpenedReport) {
    this.desk?.close();
    this.shown = opened;
    this.desk = new FileDesk(opened, opened.report.answers['evidence.files'] ?? [], {
      read: async (entry) => {
        const found = await findFile(entry, this.#files, this.#keys);
        return found ? {ok: true, value: found} : {ok: false, code: 'not-chosen'};
      },
      changed: () => this.#host.requestUpdate(),
    });
    this.#host.requestUpdate();
  }

  /** Back to the list of reports that were opened. */
  back() {
    this.desk?.close();
    this.desk = this.shown = undefined;
    this.#host.requestUpdate();
  }

  /** Forgets the key that was made, and stays at what was opened. */
  forgetMade() {
    this.made = this.saved = this.makeTrouble = this.passphraseTrouble = undefined;
    this.#host.requestUpdate();
  }

  /** Forgets the key that was made, the one that was read, and everything that was opened. */
  forget() {
    this.back();
    this.#keys = [];
    this.#files = {reports: [], others: []};
    this.openTrouble = undefined;
    this.asksPassphrase = false;
    this.forgetMade();
  }

  async #do(doing: NonNullable<KeysController['doing']>, act: () => Promise<void>) {
    if (this.doing) return;
    this.doing = doing;
    this.#host.requestUpdate();
    await drawn();
    try {
      await act();
    } finally {
      this.doing = undefined;
      this.#host.requestUpdate();
    }
  }
}
