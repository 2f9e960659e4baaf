import {incidentNarrative} from '@heard/schema';
import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {Field, FieldProps} from '../../fields/field.ts';
import {longTextField} from '../../fields/long-text-field.ts';
import {addPart, takeUp} from '../../report-form/complete-form.ts';
import {part} from '../../report-form/parts/files-part.ts';
import type {ReadyForm} from '../../report-form/ready-form.ts';
import type {ReportFormController} from '../../report-form/report-form-controller.ts';
import {deskOf} from '../desk-of.ts';
import {fileCard} from '../file-card.ts';
import type {FileDesk} from '../file-desk.ts';
import {refusedLines} from '../refused.ts';
import {openVoice} from './voice-part.ts';

/** The text in which people write what happened, and below it what they said instead. */
const spokenField = (desk: FileDesk, opener: string) => (props: FieldProps<string>) => {
  const {localizer, id} = props;
  const statements = desk.files.filter(({kind}) => kind === 'voice');
  const cards = {...props, id: opener, answer: statements, onAnswer: () => undefined};
  return html`${longTextField(props)}
    <div class="media">
      ${desk.recording?.view(`${id}-voice`)}
      <div role="alert" class="refused">
        ${refusedLines(localizer, desk.refused, desk.form.ready?.config.form?.files).map(
          (line) => html`<p class="error"><span>${line}</span></p>`,
        )}
      </div>
      <p role="status" class="visually-hidden">${desk.said}</p>
      ${
        statements.length
          ? html`<ul class="plain">
              ${repeat(
                statements,
                (file) => file.id,
                (file) => fileCard(desk, cards, file),
              )}
            </ul>`
          : nothing
      }
    </div>`;
};

/** Opens a recorder below the text in which people write what happened. `opener`: the id of the link that was pressed. */
export const openSpoken = async (
  form: ReportFormController,
  ready: ReadyForm,
  opener: string,
): Promise<void> => {
  const desk = deskOf(form);
  const narrative = form.part.asked[incidentNarrative.id];
  if (!narrative) return;
  // The files too, so that the statement is among the answers where they are checked.
  addPart(form, ready, part(form));
  takeUp(form, {
    asked: {[incidentNarrative.id]: {...narrative, field: spokenField(desk, opener) as Field}},
    fields: {},
  });
  await openVoice(desk, opener);
};
