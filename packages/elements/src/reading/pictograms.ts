import type {SVGTemplateResult} from 'lit';

import {answerPictograms} from './answer-pictograms.ts';
import {incidentPictograms} from './incident-pictograms.ts';
import {pictogram} from './pictogram.ts';

const drawn: Readonly<Record<string, Readonly<Record<string, SVGTemplateResult>>>> = {
  'incident.types': incidentPictograms,
  ...answerPictograms,
};

/** The questions whose options all have a picture. */
export const picturedQuestions: readonly string[] = Object.keys(drawn);

/** The picture of an option, if there is one. */
export const pictureOf = (question: string, option: string): SVGTemplateResult | undefined => {
  const lines = drawn[question]?.[option];
  return lines && pictogram(lines);
};
