import {html} from 'lit';

import type {Field, FieldProps} from '../fields/field.ts';
import {pictureOf} from './pictograms.ts';

/**
 * A field of options that are cards: each has its picture beside or above its words. What can be chosen, and how,
 * stays with the field.
 */
export const withPictures =
  (field: Field): Field =>
  (props) => {
    const {question, options} = props as FieldProps<unknown>;
    return field({
      ...(props as FieldProps<unknown>),
      options: options.map((option) => ({
        ...option,
        label: html`<span class="pictured"
          >${pictureOf(question.id, option.id)}<span>${option.label}</span></span
        >`,
      })),
    } as FieldProps<never>);
  };
