import {recipientsFor} from '@heard/delivery';
import {html, type TemplateResult} from 'lit';

import {inLocale} from '../../locale/localized-text.ts';
import {nameList} from '../../report-form/answer-text.ts';
import {clockTime} from './clock-time.ts';
import type {VoiceDesk} from './voice-desk.ts';
import {longestVoice} from './voice-recorder.ts';
import {recordedText, timeText, voiceTroubles, voiceWords, whoHears} from './voice.messages.ts';

/** Who can hear the statement, by the configuration and what the person has agreed to. */
const hearers = ({files: {form}}: VoiceDesk): string => {
  const {locale} = form.localizer;
  const consented = (form.state.answers['consent.shareWith'] ?? []) as readonly string[];
  const {recipients} = recipientsFor(form.ready?.config.recipients ?? [], consented);
  return nameList(
    form.localizer,
    recipients.map(({name}) => inLocale(name, locale)),
  );
};

const button = (label: string, press: () => unknown, look = 'secondary') =>
  html`<button type="button" class=${look} @click=${press}>${label}</button>`;

/** The recorder: what it means before it begins, then its time and its buttons. */
export const voiceView = (desk: VoiceDesk, id: string): TemplateResult => {
  const {recorder, player} = desk;
  const {state, seconds} = recorder;
  const {localizer} = desk.files.form;
  const words = voiceWords(localizer);
  const time = (at: number) => clockTime(localizer, at);

  const page = () => {
    switch (state.status) {
      case 'idle':
        return html`<p>${words.intro}</p>
          <p>${words.recognized} ${whoHears(localizer, hearers(desk))} ${words.keeps}</p>
          <div class="actions">
            ${button(words.start, () => desk.start(), 'primary main')}
            ${button(words.notNow, () => desk.leave())}
          </div>`;
      case 'asking':
        return html`<p>${words.asking}</p>
          <div class="actions">${button(words.notNow, () => desk.leave(), 'secondary main')}</div>`;
      case 'recording':
      case 'paused': {
        const isPaused = state.status === 'paused';
        return html`<p class="time">
            <b class=${isPaused ? 'paused' : 'on'}>${isPaused ? words.paused : words.recording}</b>
            <span>${timeText(localizer, time(seconds), time(longestVoice - seconds))}</span>
          </p>
          <div class="actions">
            ${button(words.stop, () => recorder.stop(), 'primary main')}
            ${
              isPaused
                ? button(words.resume, () => recorder.resume())
                : button(words.pause, () => recorder.pause())
            }
          </div>`;
      }
      case 'recorded':
        return html`<p>${recordedText(localizer, time(seconds))}</p>
          <div class="actions">
            ${button(words.add, () => desk.add(), 'primary main')}
            ${button(player.isPlaying ? words.stopListening : words.listen, () => desk.listen())}
            ${button(words.discard, () => desk.discard())}
          </div>`;
      case 'trouble':
        return html`<p class="error"><span>${voiceTroubles(localizer)[state.code]}</span></p>
          <div class="actions">
            ${button(words.tryAgain, () => desk.start(), 'secondary main')}
            ${button(words.notNow, () => desk.leave())}
          </div>`;
    }
  };
  return html`<div class="voice panel tight" role="group" aria-labelledby="${id}-title">
    <h3 id="${id}-title" aria-level=${desk.files.headingLevel + 1}>${words.title}</h3>
    ${page()}
    <p role="status" class=${desk.note ? '' : 'visually-hidden'}>${desk.note}</p>
    <p role="status" class="visually-hidden">${desk.heard}</p>
  </div>`;
};
