import {bank, type AnswerTo, type ContactMethodsQuestion, type SafeContact} from '@heard/schema';

import {languageName} from '../inbox-app/item-text.ts';
import {contactHref} from './contact-href.ts';
import {dateText} from './date-text.ts';
import {demographicRows} from './demographic-rows.ts';
import {partLines} from './part-lines.ts';
import {wordsOf, type ReadWords} from './question-words.ts';
import type {Reader} from './reader.ts';
import type {Line, Row} from './row.ts';

const kinds: ReadonlyMap<string, string> = new Map(bank.map(({id, kind}) => [id, kind]));

const plain = (texts: readonly string[]): readonly Line[] => texts.map((text) => ({text}));

const linesOf = (
  kind: string | undefined,
  answer: unknown,
  words: ReadWords,
  {localizer, recipientName}: Reader,
): readonly Line[] => {
  switch (kind) {
    case 'choice':
      return plain([words.option(answer as string)]);
    case 'choices':
      return plain((answer as readonly string[]).map(words.option));
    case 'recipients':
      return plain((answer as readonly string[]).map(recipientName));
    case 'partial-date':
      return plain([dateText(localizer, answer as string)]);
    case 'language':
      return plain([languageName(localizer.locale, answer as string)]);
    case 'contact-methods':
      return (answer as AnswerTo<ContactMethodsQuestion>).map(({kind: way, value}) => ({
        label: words.option(way),
        text: value,
        href: contactHref(way, value),
      }));
    default:
      return plain(partLines(answer, localizer));
  }
};

/** Each part of it is a question of its own to the person, and so to whoever reads it. */
const safeContactRows = (
  id: string,
  answer: SafeContact,
  words: ReadWords,
  {localizer}: Reader,
): readonly Row[] =>
  Object.entries(answer).map(([part, value]) => ({
    id: `${id}.${part}`,
    title: words.option(part),
    hasWords: true,
    lines: plain(partLines(value, localizer)),
  }));

/** The answer to a question of the bank: a row, or several where the question has several parts. */
export const answerRows = (id: string, answer: unknown, reader: Reader): readonly Row[] => {
  const kind = kinds.get(id);
  const words = wordsOf(id, reader);
  if (!words)
    return [{id, title: id, hasWords: false, lines: plain(partLines(answer, reader.localizer))}];
  if (kind === 'safe-contact') return safeContactRows(id, answer as SafeContact, words, reader);
  if (kind === 'demographics')
    return demographicRows(id, answer as Readonly<Record<string, string>>, reader);
  return [{id, title: words.title, hasWords: true, lines: linesOf(kind, answer, words, reader)}];
};
