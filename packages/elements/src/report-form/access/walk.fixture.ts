import {allSteps, formOf, holds, type FormConfig} from '@heard/schema';
import {showForm, type ReportFormDriver} from '@heard/testing/drivers';
import {openSent, TestIntake, type TestConfig, type TestNetwork} from '@heard/testing/fixtures';

import {sourceLocalizer} from '../../locale/localizer.ts';
import {inLocale} from '../../locale/localized-text.ts';
import {askedQuestions} from '../../words.ts';
import {part as concernPart} from '../parts/concern-part.ts';
import type {ExampleAct} from '../report-form.examples.ts';
import {offers, type Journey} from '../report-form.journeys.ts';

/** What a walk needs around the form. */
export interface Surroundings {
  readonly network: TestNetwork;
  readonly test: TestConfig;
}

/** A page of the form on screen. */
export interface Stop {
  readonly form: ReportFormDriver;
  /** What holds the form on the host page. */
  readonly parent: HTMLElement;
  /** The heading of the page. */
  readonly page: string;
}

/** What is done on the pages of a walk. */
export interface Visits {
  /** On every page, when it appears. */
  arrive?(stop: Stop): unknown;
  /** On every page with questions, when they are answered and whatever the answers open is there. */
  answered?(stop: Stop): unknown;
}

/** Puts a form with an intake on an empty page. */
export const openForm = async ({network, test}: Surroundings, form: FormConfig) => {
  const intake = new TestIntake();
  network.use(...intake.handlers);
  const parent = document.createElement('main');
  document.body.style.margin = '0';
  document.body.append(parent);
  const shown = await showForm({config: {...test.config, form}, parent});
  await shown.until('the tools', () => shown.has('button', 'Listen'));
  return {form: shown, parent, intake};
};

/** What an act is done to: a control by role, name and the label of its question. */
const target = (
  {form}: Journey,
  {test}: Surroundings,
  [verb, question = '', option = '']: ExampleAct,
) => {
  const recipient = test.config.recipients.find(({id}) => id === option);
  const asked = form.preset === 'community-concern' && concernPart.asked[question];
  const {words: inWords} = asked || askedQuestions.find(({question: {id}}) => id === question)!;
  const words = inWords(sourceLocalizer);
  const label = recipient ? inLocale(recipient.name, 'en') : (words.options[option] ?? '');
  if (verb === 'tick') return {role: 'checkbox', name: label} as const;
  if (verb === 'choose') return {role: 'radio', name: label, question: words.label} as const;
  return {role: 'textbox', name: verb === 'fill' ? label : words.label} as const;
};

/** Does what is asked for on the page on screen, until nothing of it is left. */
const answerPage = async (
  form: ReportFormDriver,
  journey: Journey,
  around: Surroundings,
  acts: ExampleAct[],
) => {
  for (;;) {
    const next = acts.find((act) => {
      const {role, name, question} = target(journey, around, act);
      return question ? form.has('group', question) : form.has(role, name);
    });
    if (!next) return;
    acts.splice(acts.indexOf(next), 1);
    const {role, name, question} = target(journey, around, next);
    if (role === 'checkbox') await form.tick(name);
    else if (role === 'radio') await form.choose(name, question);
    else await form.fillIn(name, String(next.at(-1)));
  }
};

const check = 'Check your answers';

/** What came of a walk. */
export interface Walked {
  /** The headings of the pages with questions that were seen. */
  readonly seen: readonly string[];
  /** How many such pages the answers that arrived lead to. */
  readonly shown: number;
  /** Answers that no page asked for. */
  readonly unasked: readonly ExampleAct[];
}

/** Goes through every page of a form as a person does, from the first to the code of the report. */
export const walkThrough = async (
  journey: Journey,
  around: Surroundings,
  visits: Visits,
): Promise<Walked> => {
  const {form, parent, intake} = await openForm(around, journey.form);
  const {recipients} = around.test.config;
  const unasked = journey.answers.filter((act) => offers(journey, recipients, act));
  const seen: string[] = [];
  const stop = (): Stop => ({form, parent, page: form.heading()});
  const goThrough = async (until: string) => {
    while (form.heading() !== until) {
      seen.push(form.heading());
      await visits.arrive?.(stop());
      await answerPage(form, journey, around, unasked);
      await visits.answered?.(stop());
      await form.continue();
    }
    await visits.arrive?.(stop());
  };

  await visits.arrive?.(stop());
  await form.begin();
  await goThrough(check);
  if (form.has('button', 'Go through all of these')) {
    await form.tellMore();
    await goThrough(check);
  }
  if (form.has('button', 'Continue')) {
    await form.continue();
    seen.push(form.heading());
    await visits.arrive?.(stop());
    await form.continue();
  } else await form.send();
  await form.page('Your report has arrived');
  await form.until('the ways to keep the code', () => form.has('button', 'Print the code'));
  await visits.arrive?.(stop());

  const report = await openSent(intake.received[0]!.body, around.test.hotlineKey);
  const {definition} = formOf({form: journey.form, recipients});
  const shown = allSteps(definition).filter(({when}) => !when || holds(when, report!.answers));
  return {seen, shown: shown.length, unasked};
};
