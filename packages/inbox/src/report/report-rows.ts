import {bank, type Report} from '@heard/schema';

import {answerRows} from './answer-rows.ts';
import {ownRows} from './own-rows.ts';
import type {Reader} from './reader.ts';
import type {Row} from './row.ts';

const places: ReadonlyMap<string, number> = new Map(bank.map(({id}, at) => [id, at]));
const placeOf = (id: string) => places.get(id) ?? places.size;

/** Files are more than a row: a page shows them on their own. */
const isShownApart = (id: string) => id === 'evidence.files';

/**
 * The answers of a report in the language of the localizer, in the order of the question bank, then those to the
 * organization's own questions.
 *
 * A title is what stands above the answer where the person checked it. A question that has no words here is
 * shown by its id, never dropped. Texts are as typed.
 */
export const reportRows = (
  report: Pick<Report, 'answers' | 'custom' | 'uiLocale'>,
  reader: Reader,
): readonly Row[] => [
  ...Object.entries(report.answers)
    .filter(([id, answer]) => answer !== undefined && !isShownApart(id))
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .flatMap(([id, answer]) => answerRows(id, answer, reader)),
  ...ownRows(report, reader),
];
