import type {Localizer} from '@heard/elements/words';
import {
  deriveCandidates,
  nibrsBiases,
  nibrsInjuries,
  nibrsLocations,
  nibrsOffenses,
  nibrsRelationships,
  nibrsVictimTypes,
  type BiasCandidate,
  type Candidates,
  type Report,
} from '@heard/schema';

import {candidateWords, noCodeFor, odihrBiasNames, odihrTypeNames} from './candidates.messages.ts';
import type {Line, Row} from './row.ts';

/** A code with the label of those who made it, which they have in English only. */
const coded = <Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, string>>,
): readonly Line[] => codes.map((code) => ({text: `${code} ${labels[code]}`, lang: 'en'}));

const biasLines = (
  {biases, biasCodes, biasCodesCut}: Candidates['nibrs'],
  localizer: Localizer,
): readonly Line[] => {
  const words = candidateWords(localizer);
  const isWider = (code: string) =>
    biases.some((each) => each.code === code && each.lossy) ? words.wider : undefined;
  const without = biases.filter((each): each is BiasCandidate & {code: null} => each.code === null);
  return [
    ...coded(biasCodes, nibrsBiases).map((line, at) => ({
      ...line,
      label: isWider(biasCodes[at] ?? ''),
    })),
    ...(biasCodesCut ? [{text: words.cut}] : []),
    ...without.map(({bias}) => ({text: noCodeFor(localizer, bias)})),
  ];
};

/**
 * The codes of the FBI (NIBRS) and of ODIHR that the answers could stand for. Proposals that a person has to
 * check; a row without any is left out.
 */
export const candidateRows = (answers: Report['answers'], localizer: Localizer): readonly Row[] => {
  const {nibrs, odihr} = deriveCandidates(answers);
  const words = candidateWords(localizer);
  const row = (id: string, title: string, lines: readonly Line[]): readonly Row[] =>
    lines.length ? [{id, title, hasWords: true, lines}] : [];
  const offenses = nibrs.offenses.map(({code}) => ({
    text: `${code} ${nibrsOffenses[code].label}`,
    lang: 'en',
  }));
  const biasNames = odihrBiasNames(localizer);
  const typeNames = odihrTypeNames(localizer);
  const rows = [
    ...row('offense', words.offense, offenses),
    ...row('bias', words.bias, biasLines(nibrs, localizer)),
    ...row('location', words.location, [
      ...coded(nibrs.locations, nibrsLocations),
      ...(nibrs.cyberspaceLeftOut ? [{text: words.cyberspaceLeftOut}] : []),
    ]),
    ...row('victim', words.victim, coded(nibrs.victimTypes, nibrsVictimTypes)),
    ...row('injury', words.injury, coded(nibrs.injuries, nibrsInjuries)),
    ...row('relationship', words.relationship, coded(nibrs.relationships, nibrsRelationships)),
    ...row(
      'odihr-bias',
      words.odihrBias,
      odihr.biases.map((bias) => ({text: biasNames[bias]})),
    ),
    ...row(
      'odihr-type',
      words.odihrType,
      odihr.types.map((type) => ({text: typeNames[type]})),
    ),
  ];
  return rows.length
    ? [
        ...rows,
        ...row('odihr', words.odihr, [{text: odihr.eligible ? words.eligible : words.notEligible}]),
      ]
    : [];
};
