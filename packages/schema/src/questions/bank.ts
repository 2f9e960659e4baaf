import {biasBasis, biasDetailText, biasIndicators, biasPerceived} from './bias.ts';
import {concernKinds} from './concern.ts';
import {
  consentExactLocation,
  consentMedia,
  consentPolice,
  consentStatistics,
  consentStory,
} from './consent.ts';
import {
  contactAccessNeeds,
  contactInterpreter,
  contactLanguage,
  contactPronouns,
  contactSafe,
} from './contact-safely.ts';
import {contactMethods, contactName, contactPreference} from './contact.ts';
import {evidenceFiles, evidenceHas} from './evidence.ts';
import {harmEmotional, harmImpacts, harmPhysical, harmProperty} from './harm.ts';
import {incidentRepeat, incidentWordsUsed} from './incident-details.ts';
import {incidentNarrative, incidentTypes} from './incident.ts';
import {onlineContentStatus, onlineHandles, onlinePlatforms, onlineUrls} from './online.ts';
import {personsCount, personsDescription, personsGroup, personsRelationship} from './persons.ts';
import {
  incidentSetting,
  placeCity,
  placeCountry,
  placeName,
  placePoint,
  placePostalCode,
  placeRegion,
} from './place-details.ts';
import {placeMode, placeText} from './place.ts';
import type {AnswerTo} from './question.ts';
import {
  reportedTo,
  reportedToNotReasons,
  reportedToPoliceAgency,
  reportedToPoliceCase,
  reportedToPoliceSatisfied,
} from './reported-to.ts';
import {reporterIsMinor, reporterPermission, reporterRelation, reporterRole} from './reporter.ts';
import {consentShareWith} from './share.ts';
import {supportOutcome, supportWanted} from './support.ts';
import {targetAgeBand, targetCount, targetDemographics, targetKind} from './target.ts';
import {whenEnd, whenPrecision, whenRelative, whenStart, whenTimeOfDay} from './when.ts';
import {witnessesContact, witnessesPresent} from './witnesses.ts';

/** Every standard question, once, in the order in which a full form asks them. */
export const bank = [
  incidentTypes,
  concernKinds,
  incidentNarrative,
  incidentWordsUsed,
  reporterRole,
  reporterRelation,
  reporterPermission,
  reporterIsMinor,
  contactPreference,
  contactName,
  contactMethods,
  contactPronouns,
  contactSafe,
  contactLanguage,
  contactInterpreter,
  contactAccessNeeds,
  incidentSetting,
  placeMode,
  placeText,
  placeCity,
  placeRegion,
  placePostalCode,
  placeCountry,
  placePoint,
  placeName,
  onlinePlatforms,
  onlineUrls,
  onlineHandles,
  onlineContentStatus,
  whenRelative,
  whenPrecision,
  whenStart,
  whenEnd,
  whenTimeOfDay,
  incidentRepeat,
  biasPerceived,
  biasDetailText,
  biasBasis,
  biasIndicators,
  targetKind,
  targetCount,
  personsCount,
  personsRelationship,
  personsDescription,
  personsGroup,
  harmPhysical,
  harmEmotional,
  harmImpacts,
  harmProperty,
  witnessesPresent,
  witnessesContact,
  evidenceHas,
  evidenceFiles,
  reportedTo,
  reportedToPoliceAgency,
  reportedToPoliceCase,
  reportedToPoliceSatisfied,
  reportedToNotReasons,
  supportWanted,
  supportOutcome,
  consentShareWith,
  consentPolice,
  consentStatistics,
  consentStory,
  consentMedia,
  consentExactLocation,
  targetAgeBand,
  targetDemographics,
] as const;

export type BankQuestion = (typeof bank)[number];
export type QuestionId = BankQuestion['id'];

/** Answers by question id; a question that was skipped is absent. */
export type Answers = {
  readonly [Id in QuestionId]?: AnswerTo<Extract<BankQuestion, {id: Id}>>;
};
