import type {Preset} from '@heard/schema';

import type {Localizer} from '../locale/localizer.ts';
import type {OfferedStep} from '../questions/question-words.ts';

/** The title of a page, which also names it in a list of pages, and a sentence below it. */
export interface StepWords {
  readonly title: string;
  readonly hint?: string;
}

/** The words of the first page come with the element; these pages are named by their first question. */
type NamedElsewhere = 'what' | 'age' | 'contact' | 'where' | 'share';
/** Where the questions of a city stand that name no page. */
type OwnPage = 'own';
type NamedHere = Exclude<OfferedStep['id'], NamedElsewhere> | OwnPage;

const allSteps = ({msg}: Localizer): {readonly [Id in NamedHere]: StepWords} => {
  // Said once for a page, not beside each question.
  const hint = msg('You can skip anything on this page.');
  return {
    'contact-safely': {title: msg('Reaching you safely'), hint},
    uses: {
      title: msg('What may be done with your report'),
      hint: msg('Nothing is chosen for you. You can skip anything on this page.'),
    },
    you: {title: msg('You and what happened'), hint},
    when: {title: msg('When it happened'), hint},
    online: {title: msg('What happened online'), hint},
    why: {title: msg('Why you think it happened'), hint},
    words: {title: msg('Words that were used', {desc: 'Slurs and insults, for example.'})},
    targeted: {title: msg('Who it was aimed at'), hint},
    who: {title: msg('The people who did this'), hint},
    harm: {
      title: msg('How it has affected you or others'),
      hint: msg('Take your time. You can skip anything on this page.'),
    },
    witnesses: {title: msg('Others who saw it'), hint},
    evidence: {title: msg('Photos, messages and other things'), hint},
    'told-before': {title: msg('Who else knows about it'), hint},
    support: {title: msg('Help you would like'), hint},
    own: {title: msg('A few more questions')},
    'about-you': {
      title: msg('About you'),
      hint: msg(
        'We ask so that we can see who is targeted and who does not find us yet. It changes nothing about your report. You can skip all of it.',
      ),
    },
  };
};

/** Where a form is about what may still happen, some pages have other words. */
const concernSteps = ({msg}: Localizer): Readonly<Record<string, StepWords>> => {
  const hint = msg('You can skip anything on this page.');
  return {
    what: {
      title: msg('What worries you?'),
      hint: msg('Tick what fits, or write it in your own words. You do not have to do both.'),
    },
    when: {
      title: msg('When it happens', {desc: 'Or happened: a worry, or a planned event.'}),
      hint,
    },
    why: {title: msg('What it is about'), hint},
    targeted: {title: msg('Who it is aimed at'), hint},
    who: {title: msg('The people behind it'), hint},
  };
};

/**
 * The title and hint of a page. None for a page whose first question is its heading, and for the pages that
 * a city adds.
 */
export const stepWords = (
  localizer: Localizer,
  step: string,
  preset?: Preset,
): StepWords | undefined => {
  const steps: Readonly<Record<string, StepWords>> = {
    ...allSteps(localizer),
    ...(preset === 'community-concern' ? concernSteps(localizer) : {}),
  };
  return steps[step];
};
