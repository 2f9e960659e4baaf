import {html, nothing} from 'lit';

import type {Localizer} from '../locale/localizer.ts';
import {retryingLoader} from '../page/retrying-loader.ts';
import type {ReportFormController} from '../report-form/report-form-controller.ts';
import {allowSpeech} from './allow-speech.ts';
import {readingBarWords} from './reading-bar.messages.ts';
import {easyIcon, speakerIcon} from './reading-icons.ts';
import type {ReadingTools} from './reading-tools.ts';

const importTools = () => import('./reading-tools.ts');
const loadTools = retryingLoader(importTools);

/** Pages that show nothing of what was told. The check page does, so it is not read aloud. */
const readablePages = ['gate', 'danger', 'editing', 'sent', 'done'];

/**
 * Adds to a form the buttons "Listen" and "Easy words". All that they do loads when one of them is pressed for
 * the first time. Called once.
 */
export const readingBar = (form: ReportFormController) => {
  let tools: ReadingTools | undefined;
  let isLoading = false;
  let notLoaded = false;

  const press = async (act: (tools: ReadingTools) => unknown) => {
    // A second press while the first still loads would undo it.
    if (isLoading) return;
    isLoading = true;
    try {
      const {ReadingTools} = await loadTools();
      tools ??= new ReadingTools(form);
      await act(tools);
      notLoaded = false;
    } catch {
      notLoaded = true;
    }
    isLoading = false;
    form.host.requestUpdate();
  };
  const listen = () => {
    if (!tools) allowSpeech();
    void press((it) => it.listen());
  };

  const view = (localizer: Localizer) => {
    if (!readablePages.includes(form.state.status)) return nothing;
    const words = readingBarWords(localizer);
    const message = notLoaded ? words.notLoaded : tools?.message(localizer);
    return html`<div class="tools">
        <button type="button" class="tool listen" @click=${listen}>
          ${tools?.stopIcon ?? speakerIcon}<span>${tools?.stop(localizer) ?? words.listen}</span>
        </button>
        <button
          type="button"
          class="tool"
          aria-pressed=${`${!!tools?.isEasy}`}
          @click=${() => void press((it) => it.toggleEasy())}
        >
          ${easyIcon}<span>${words.easy}</span>
        </button>
      </div>
      ${tools?.controls(localizer)}
      <p class="reading small" role="status">${message}</p>`;
  };

  return {
    /** The buttons, and what there is to say about them. Nothing on pages that show answers. */
    view,
    /** The pages in short words; undefined while they are off. */
    get easy() {
      return tools?.easy;
    },
  };
};
