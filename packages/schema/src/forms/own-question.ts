import type {OwnQuestion} from '../config/form/form-config.ts';
import type {Question} from '../questions/question.ts';

const texts = {short: 300, long: 2_000, items: 20} as const;

/**
 * The question that an entry of the configuration asks. It counts as sensitive as the most sensitive of ours:
 * nobody knows what people write there.
 */
export const ownQuestion = ({id, kind, options = [], when, maxLength}: OwnQuestion): Question => {
  const base = {
    id,
    sensitivity: 'S3',
    visibleTo: ['recipient', 'partner'],
    ...(when && {when}),
  } as const;
  switch (kind) {
    case 'choice':
      return {...base, kind, options: options.map((option) => option.id)};
    case 'choices':
      return {
        ...base,
        kind,
        options: options.map((option) => option.id),
        exclusive: options.filter(({alone}) => alone).map((option) => option.id),
      };
    case 'short-text':
      return {...base, kind, maxLength: maxLength ?? texts.short};
    case 'long-text':
      return {...base, kind, maxLength: maxLength ?? texts.long};
    case 'text-list':
      return {...base, kind, maxLength: maxLength ?? texts.short, maxItems: texts.items};
    case 'partial-date':
    case 'consent':
      return {...base, kind};
  }
};
