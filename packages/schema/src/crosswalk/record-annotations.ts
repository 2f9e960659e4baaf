import type {Report} from '../report/report.ts';
import type {FieldAnnotation} from './field-annotations.ts';

/** What the keys of a report besides the answers mean, and where they go in the forms of others. */
export const recordAnnotations: Readonly<Record<keyof Report, FieldAnnotation>> = {
  schemaVersion: {description: 'The version of this shape.'},
  taxonomyVersion: {
    description: 'The version of the option lists and crosswalks that the report was written with.',
  },
  formId: {description: 'The form that was filled in.', open311: 'service_code'},
  formVersion: {description: 'The version of that form.'},
  tenantId: {
    description: 'The organization that shows the form.',
    open311: 'jurisdiction_id',
  },
  channel: {description: 'How the report came in.'},
  submittedAt: {
    description: 'When it was sent (UTC), cut to the hour.',
    open311: 'requested_datetime',
  },
  uiLocale: {description: 'The language of the words on screen (BCP 47).'},
  reportLanguage: {
    description: 'The language of the answers, if known (BCP 47).',
    niem: 'nc:PersonPrimaryLanguage',
  },
  anonymous: {
    description:
      'True when the person left no way to be contacted: no contact answer is there then.',
  },
  noticeVersion: {description: 'The version of the notice that was on screen.'},
  replyTo: {
    description:
      'The age recipient made from the receipt code: answers to the person are sealed to it.',
  },
  custom: {
    description:
      'Answers to questions that the organization added, with the words in which they were asked.',
  },
  answers: {description: 'The answers by question id. A question that was skipped is absent.'},
};
