import {systemClock, type Clock} from '@heard/delivery';

import {focusText} from '../../page/focus.ts';
import type {FileDesk, Recording} from '../file-desk.ts';
import {VoicePlayer} from './voice-player.ts';
import {longestVoice, VoiceRecorder, type VoiceState} from './voice-recorder.ts';
import {voiceView} from './voice-view.ts';
import {minutesLeft, voiceName, voiceWords} from './voice.messages.ts';

const isKept = ({status}: VoiceState) =>
  status === 'recorded' || status === 'recording' || status === 'paused';

/** A statement on its way: recorded, listened to, and then added to the files of a form, or discarded. */
export class VoiceDesk implements Recording {
  readonly files: FileDesk;
  readonly recorder: VoiceRecorder;
  readonly player: VoicePlayer;
  /** What is said and shown. */
  note = '';
  /** What is only said: how much time is left. */
  heard = '';
  readonly #opener: string;
  #status: VoiceRecorder['state']['status'] = 'idle';
  #minute = longestVoice / 60;

  /** @param opener the id of the button to which the focus returns */
  constructor(files: FileDesk, opener: string, clock: Clock = systemClock) {
    this.files = files;
    this.#opener = opener;
    this.recorder = new VoiceRecorder(() => this.#recorderChanged(), clock);
    this.player = new VoicePlayer(() => this.#draw());
  }

  view(id: string) {
    return voiceView(this, id);
  }

  insists(): boolean {
    if (!this.hide()) return false;
    this.#say(voiceWords(this.files.form.localizer).insist);
    void this.#focusMain();
    return true;
  }

  hide(): boolean {
    const had = isKept(this.recorder.state);
    this.recorder.stop();
    this.player.stop();
    return had;
  }

  close() {
    this.player.stop();
    this.recorder.drop();
  }

  start() {
    this.#say('');
    return this.recorder.start();
  }

  async listen() {
    const {state} = this.recorder;
    if (this.player.isPlaying) return this.player.stop();
    if (state.status !== 'recorded') return;
    const plays = await this.player.play(state.sound);
    this.#say(plays ? '' : voiceWords(this.files.form.localizer).cannotPlay);
  }

  /** Adds it to the files. It stays here when there is no room for it. */
  async add() {
    const {files, recorder} = this;
    const {state} = recorder;
    if (state.status !== 'recorded' || files.isLooking) return;
    this.player.stop();
    const {localizer} = files.form;
    const number = files.files.filter(({kind}) => kind === 'voice').length + 1;
    const name = voiceName(localizer, new Intl.NumberFormat(localizer.locale).format(number));
    const {type} = state.sound;
    await files.add([new File([state.sound], name, {type, lastModified: 0})], {kind: 'voice'});
    if (!files.refused.length) await this.leave();
  }

  discard() {
    this.close();
    this.#say(voiceWords(this.files.form.localizer).discarded);
  }

  /** Closes the recorder; the focus goes back to the button that opened it. */
  async leave() {
    const {files} = this;
    this.close();
    if (files.recording === this) files.recording = undefined;
    files.update();
    await files.form.host.updateComplete;
    files.form.host.shadowRoot?.getElementById(this.#opener)?.focus();
  }

  /** The focus goes to what is to be read first. */
  async focusTitle() {
    await this.files.form.host.updateComplete;
    const title = this.#root?.querySelector<HTMLElement>('.voice h3');
    if (title) focusText(title);
  }

  get #root() {
    return this.files.form.host.shadowRoot;
  }

  #recorderChanged() {
    const {state, seconds} = this.recorder;
    const {localizer} = this.files.form;
    const isNew = state.status !== this.#status;
    this.#status = state.status;
    const minute = Math.ceil((longestVoice - seconds) / 60);
    if (state.status === 'recording' && minute !== this.#minute && minute > 0)
      this.heard = minutesLeft(localizer, minute);
    this.#minute = minute;
    if (isNew && state.status === 'recorded')
      this.note = seconds >= longestVoice ? voiceWords(localizer).limit : this.note;
    this.#draw();
    if (isNew && this.#hasFocus) void this.#keepFocus();
  }

  get #hasFocus(): boolean {
    return !!this.#root?.activeElement?.closest('.voice');
  }

  /** The button that was pressed may make room for others: the focus must not go with it. */
  async #keepFocus() {
    await this.files.form.host.updateComplete;
    if (!this.#hasFocus) await this.#focusMain();
  }

  async #focusMain() {
    this.#draw();
    await this.files.form.host.updateComplete;
    this.#root?.querySelector<HTMLElement>('.voice .main')?.focus();
  }

  #say(note: string) {
    this.note = note;
    this.heard = '';
    this.#draw();
  }

  #draw() {
    this.files.update();
  }
}
