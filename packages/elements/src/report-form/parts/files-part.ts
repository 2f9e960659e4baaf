import {evidenceFiles} from '@heard/schema';

import type {Field, FieldProps} from '../../fields/field.ts';
import type {AddedFile} from '../../media/added-file.ts';
import {deskOf} from '../../media/desk-of.ts';
import {filesField} from '../../media/files-field.ts';
import {evidenceFilesWords} from '../../questions/evidence-files.messages.ts';
import {ask} from '../../questions/question-words.ts';
import type {FormPart} from '../first-part.ts';
import type {ReportFormController} from '../report-form-controller.ts';

/** Files that the person adds, where a city takes them. */
export const part = (form: ReportFormController): FormPart => {
  const field = (props: FieldProps<readonly AddedFile[]>) => filesField(deskOf(form), props);
  return {
    asked: {
      [evidenceFiles.id]: {
        ...ask(evidenceFiles, evidenceFilesWords),
        lines: (files: readonly AddedFile[]) => files.map(({name}) => name),
        field: field as Field,
      },
    },
    fields: {},
  };
};
