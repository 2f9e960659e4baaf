import {changedForm} from '../../forms/form-of.ts';
import {ownQuestion} from '../../forms/own-question.ts';
import {bank} from '../../questions/bank.ts';
import type {Question} from '../../questions/question.ts';
import {presetOf, questionsOf} from '../form/known-ids.ts';
import type {SettingPart} from '../setting-part.ts';

const ours: ReadonlyMap<string, Question> = new Map(bank.map((each) => [each.id, each]));

const withoutOptions = (question: Question, omitted: readonly string[] = []): Question =>
  question.kind === 'choice' || question.kind === 'choices'
    ? {...question, options: question.options.filter((option) => !omitted.includes(option))}
    : question;

/** A question by its id, and whether the form asks it. */
export type AskedLookup = (
  id: string,
) => {readonly question: Question; readonly asked: boolean} | undefined;

/** Looks up the questions that the form of a configuration may ask, with the options that it offers. */
export const askedIn = ({form = {}, recipients = [], ...part}: SettingPart): AskedLookup => {
  const {definition} = changedForm(presetOf(form), {...part, form, recipients});
  const asked = new Set(questionsOf(definition));
  const omit = (definition.omit ?? {}) as Readonly<Record<string, readonly string[]>>;
  return (id) => {
    const own = form.questions?.find((entry) => entry.id === id);
    const question = own ? ownQuestion(own) : ours.get(id);
    return question && {question: withoutOptions(question, omit[id]), asked: asked.has(id)};
  };
};
