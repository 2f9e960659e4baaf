import type {FormDefinition} from '@heard/schema';

import type {FormPart} from './first-part.ts';
import type {Form} from './first-flow.ts';
import type {ReadyForm} from './ready-form.ts';

/** A form as a configuration wants it, with its own questions and words. */
export interface CityForm extends Pick<
  ReadyForm,
  'backEnd' | 'endpoint' | 'locked' | 'ownWords' | 'reworded' | 'sayInstead' | 'stepWords'
> {
  readonly definition: FormDefinition<string>;
  /** Questions that have to be there from the start. */
  readonly own?: FormPart | undefined;
  /** What differs on the page from the form as data: answers that are given, pages that nobody has to see. */
  readonly shown?: Partial<Form> | undefined;
}
