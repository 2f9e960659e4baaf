import {prefilledAnswers, type AnswerLookup, type Config} from '@heard/schema';

import type {CityForm} from '../city-form.ts';
import type {FormPart} from '../first-part.ts';
import type {ReportFormController} from '../report-form-controller.ts';
import {openPages} from './given-answers.ts';
import {lockedQuestion} from './locked-question.ts';
import {questionsFor} from './questions-for.ts';

/**
 * A form with the answers that its configuration gives, and those from the address of the page that it allows. The address
 * stays as it is: the history of a page belongs to the page.
 */
export const givenForm = async (
  form: ReportFormController,
  config: Config,
  plain: CityForm & {readonly own: FormPart},
  known: FormPart,
): Promise<CityForm> => {
  const given = prefilledAnswers(config, new URLSearchParams(location.search));
  // A copy: the configuration may be an object of the page, which could change it later.
  const answers: AnswerLookup = structuredClone(given.answers);
  const {definition, own, reworded} = plain;
  const asked = {
    ...own.asked,
    ...(await questionsFor(form, Object.keys(answers), {...known.asked, ...own.asked})),
  };
  const locked = Object.fromEntries(Object.entries(answers).filter(([id]) => given.locked.has(id)));
  return {
    ...plain,
    own: {...own, asked},
    reworded: (each) => {
      const inOwnWords = reworded?.(each) ?? each;
      return each.question.id in locked ? lockedQuestion(inOwnWords, config) : inOwnWords;
    },
    locked,
    shown: {
      given: {...definition.given, ...answers},
      steps: openPages(definition.steps, locked),
      ...(definition.details && {details: openPages(definition.details, locked)}),
    },
  };
};
