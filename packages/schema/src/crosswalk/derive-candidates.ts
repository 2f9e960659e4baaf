import type {Bias} from '../codes/biases.ts';
import type {IncidentType} from '../codes/incident-types.ts';
import {
  nibrsOffenses,
  type NibrsBias,
  type NibrsInjury,
  type NibrsLocation,
  type NibrsOffense,
  type NibrsRelationship,
  type NibrsVictimType,
} from '../codes/nibrs.ts';
import type {OdihrBias, OdihrIncidentType} from '../codes/odihr.ts';
import type {AnswerLookup} from '../rules/condition.ts';
import {biasCrosswalk} from './bias-crosswalk.ts';
import {incidentTypeCrosswalk} from './incident-type-crosswalk.ts';
import {injuryCrosswalk, relationshipCrosswalk, targetKindCrosswalk} from './person-crosswalks.ts';
import {settingCrosswalk} from './setting-crosswalk.ts';

/** Where one reason that was ticked goes in NIBRS. */
export type BiasCandidate = {readonly bias: Bias} & (
  | {readonly code: Exclude<NibrsBias, '88'>; readonly lossy: false}
  /** The code says less than the person did. */
  | {readonly code: Exclude<NibrsBias, '88'>; readonly lossy: true; readonly reason: 'wider-code'}
  /** NIBRS has no code for it. */
  | {readonly code: null; readonly lossy: true; readonly reason: 'no-code'}
);

/** An offense that what was ticked can be. */
export interface OffenseCandidate {
  readonly code: NibrsOffense;
  readonly from: readonly IncidentType[];
}

/** What staff may file a report under. Proposals to check, never findings, and never shown to the person who reported. */
export interface Candidates {
  readonly nibrs: {
    /** Each reason that was ticked, in the order of ticking. */
    readonly biases: readonly BiasCandidate[];
    /** Their codes as data element 8A takes them: each once, at most five, 99 (unknown) only alone. */
    readonly biasCodes: readonly Exclude<NibrsBias, '88'>[];
    /** True when there were more than five codes. */
    readonly biasCodesCut: boolean;
    readonly locations: readonly NibrsLocation[];
    /** The likeliest location; null when nothing was said, or only a place that no offense allows. */
    readonly location: NibrsLocation | null;
    /** True when 58 (cyberspace) was left out, since none of the offenses may happen there. */
    readonly cyberspaceLeftOut: boolean;
    readonly offenses: readonly OffenseCandidate[];
    readonly victimTypes: readonly NibrsVictimType[];
    readonly injuries: readonly NibrsInjury[];
    readonly relationships: readonly NibrsRelationship[];
  };
  readonly odihr: {
    /** Empty also for reasons that ODIHR has no category for. */
    readonly biases: readonly OdihrBias[];
    readonly types: readonly OdihrIncidentType[];
    /** ODIHR takes it: something that is a crime was ticked, and a reason other than "I am not sure". */
    readonly eligible: boolean;
  };
}

/** The most bias codes that NIBRS takes for one offense. */
export const mostBiasCodes = 5;

// Answers may come from a stranger's file: what is no key of the table is passed over.
const ticked = <Key extends string>(
  answer: unknown,
  table: Readonly<Record<Key, unknown>>,
): readonly Key[] => {
  const list: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  const known = list.filter(
    (option): option is Key => typeof option === 'string' && Object.hasOwn(table, option),
  );
  return [...new Set(known)];
};

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

const present = <Value>(value: Value | null): value is Value => value !== null;

const biasCandidate = (bias: Bias): BiasCandidate => {
  const {nibrs: code, nibrsLossy} = biasCrosswalk[bias];
  if (code === null) return {bias, code, lossy: true, reason: 'no-code'};
  return nibrsLossy ? {bias, code, lossy: true, reason: 'wider-code'} : {bias, code, lossy: false};
};

const biasCodesOf = (biases: readonly BiasCandidate[]) => {
  const all = distinct(biases.map(({code}) => code).filter(present));
  const known = all.filter((code) => code !== '99');
  const codes = known.length > 0 ? known : all;
  return {
    biasCodes: codes.slice(0, mostBiasCodes),
    biasCodesCut: codes.length > mostBiasCodes,
  };
};

const offensesOf = (types: readonly IncidentType[]): readonly OffenseCandidate[] =>
  distinct(types.flatMap((type) => incidentTypeCrosswalk[type].nibrs)).map((code) => ({
    code,
    from: types.filter((type) => incidentTypeCrosswalk[type].nibrs.includes(code)),
  }));

const locationsOf = (
  answers: AnswerLookup,
  types: readonly IncidentType[],
  offenses: readonly OffenseCandidate[],
) => {
  const settings = ticked(answers['incident.setting'], settingCrosswalk);
  const wasOnline =
    settings.includes('online') ||
    answers['incident.place.mode'] === 'online' ||
    types.includes('online');
  const onGround = settings.filter((setting) => setting !== 'online');
  const inCyberspace = offenses.some(({code}) => nibrsOffenses[code].cyberspace);
  const locations = distinct<NibrsLocation>([
    ...onGround.map((setting) => settingCrosswalk[setting][0]),
    ...(wasOnline && inCyberspace ? settingCrosswalk.online : []),
    ...onGround.flatMap((setting) => settingCrosswalk[setting]),
  ]);
  return {
    locations,
    location: locations[0] ?? null,
    cyberspaceLeftOut: wasOnline && !inCyberspace,
  };
};

/**
 * Says what the answers of a report could be in the codes of the FBI (NIBRS) and of ODIHR.
 *
 * Pure, and never throws: what it does not know it passes over. The most likely codes come first. It says nothing
 * where it can't know: no code 88 ("no bias"), no finding that something was or was not a crime.
 *
 * @example
 * deriveCandidates({'incident.types': ['threat'], 'bias.perceived': ['anti_roma']}).nibrs.biases
 * // [{bias: 'anti_roma', code: '33', lossy: true, reason: 'wider-code'}]
 */
export const deriveCandidates = (answers: AnswerLookup): Candidates => {
  const types = ticked(answers['incident.types'], incidentTypeCrosswalk);
  const biases = ticked(answers['bias.perceived'], biasCrosswalk);
  const biasCandidates = biases.map(biasCandidate);
  const offenses = offensesOf(types);
  const odihrTypes = types.map((type) => incidentTypeCrosswalk[type].odihr).filter(present);
  return {
    nibrs: {
      biases: biasCandidates,
      ...biasCodesOf(biasCandidates),
      ...locationsOf(answers, types, offenses),
      offenses,
      victimTypes: distinct(
        ticked(answers['target.kind'], targetKindCrosswalk).map(
          (kind) => targetKindCrosswalk[kind],
        ),
      ),
      injuries: distinct(
        ticked(answers['harm.physical'], injuryCrosswalk).flatMap((harm) => injuryCrosswalk[harm]),
      ),
      relationships: distinct(
        ticked(answers['persons.relationship'], relationshipCrosswalk).flatMap(
          (relationship) => relationshipCrosswalk[relationship],
        ),
      ),
    },
    odihr: {
      biases: distinct(biases.map((bias) => biasCrosswalk[bias].odihr).filter(present)),
      types: distinct(odihrTypes),
      eligible: odihrTypes.length > 0 && biases.some((bias) => bias !== 'not_sure'),
    },
  };
};
