import {bank} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import {reporterIsMinorWords, targetAgeBandWords} from './age.messages.ts';
import {
  biasBasisWords,
  biasDetailTextWords,
  biasIndicatorsWords,
  biasPerceivedWords,
} from './bias.messages.ts';
import {concernKindsWords} from './concern.messages.ts';
import {consentShareWithWords} from './consent.messages.ts';
import {
  contactAccessNeedsWords,
  contactInterpreterWords,
  contactLanguageWords,
  contactPronounsWords,
  contactSafeWords,
} from './contact-safely.messages.ts';
import {contactMethodsWords, contactNameWords, contactPreferenceWords} from './contact.messages.ts';
import {targetDemographicsWords} from './demographics.messages.ts';
import {evidenceFilesWords} from './evidence-files.messages.ts';
import {evidenceHasWords} from './evidence.messages.ts';
import {
  harmEmotionalWords,
  harmImpactsWords,
  harmPhysicalWords,
  harmPropertyWords,
} from './harm.messages.ts';
import {incidentRepeatWords, incidentWordsUsedWords} from './incident-details.messages.ts';
import {incidentNarrativeWords, incidentTypesWords} from './incident.messages.ts';
import {
  onlineContentStatusWords,
  onlineHandlesWords,
  onlinePlatformsWords,
  onlineUrlsWords,
} from './online.messages.ts';
import {
  personsCountWords,
  personsDescriptionWords,
  personsGroupWords,
  personsRelationshipWords,
} from './persons.messages.ts';
import {placeModeWords, placeTextWords} from './place.messages.ts';
import {
  reportedToNotReasonsWords,
  reportedToPoliceAgencyWords,
  reportedToPoliceCaseWords,
  reportedToPoliceSatisfiedWords,
  reportedToWords,
} from './reported-to.messages.ts';
import {
  reporterPermissionWords,
  reporterRelationWords,
  reporterRoleWords,
} from './reporter.messages.ts';
import {
  incidentSettingWords,
  placeCityWords,
  placeCountryWords,
  placeNameWords,
  placePostalCodeWords,
  placeRegionWords,
} from './setting.messages.ts';
import {supportOutcomeWords, supportWantedWords} from './support.messages.ts';
import {targetCountWords, targetKindWords} from './target.messages.ts';
import {
  consentMediaWords,
  consentPoliceWords,
  consentStatisticsWords,
  consentStoryWords,
} from './uses.messages.ts';
import {
  whenEndWords,
  whenPrecisionWords,
  whenRelativeWords,
  whenStartWords,
  whenTimeOfDayWords,
} from './when.messages.ts';
import {witnessesContactWords, witnessesPresentWords} from './witnesses.messages.ts';
import {
  type AskedQuestion,
  type LooseWords,
  type QuestionWords,
  type WordedQuestion,
} from './question-words.ts';

/**
 * The words of every question of the bank. A question without words here does not type-check.
 *
 * For pages that show any answer, such as the inbox. The form takes its words from its parts instead, so that a
 * page loads no more than it asks.
 */
export const bankWords: {
  readonly [Q in WordedQuestion as Q['id']]: Words<QuestionWords<Q>>;
} = {
  'incident.types': incidentTypesWords,
  'concern.kinds': concernKindsWords,
  'incident.narrative': incidentNarrativeWords,
  'incident.wordsUsed': incidentWordsUsedWords,
  'reporter.role': reporterRoleWords,
  'reporter.relationToTarget': reporterRelationWords,
  'reporter.hasPermission': reporterPermissionWords,
  'reporter.isMinor': reporterIsMinorWords,
  'contact.preference': contactPreferenceWords,
  'contact.name': contactNameWords,
  'contact.methods': contactMethodsWords,
  'contact.pronouns': contactPronounsWords,
  'contact.safe': contactSafeWords,
  'contact.language': contactLanguageWords,
  'contact.interpreter': contactInterpreterWords,
  'contact.accessNeeds': contactAccessNeedsWords,
  'incident.setting': incidentSettingWords,
  'incident.place.mode': placeModeWords,
  'incident.place.text': placeTextWords,
  'incident.place.city': placeCityWords,
  'incident.place.region': placeRegionWords,
  'incident.place.postalCode': placePostalCodeWords,
  'incident.place.country': placeCountryWords,
  'incident.place.name': placeNameWords,
  'online.platforms': onlinePlatformsWords,
  'online.urls': onlineUrlsWords,
  'online.handles': onlineHandlesWords,
  'online.contentStatus': onlineContentStatusWords,
  'incident.when.relative': whenRelativeWords,
  'incident.when.precision': whenPrecisionWords,
  'incident.when.start': whenStartWords,
  'incident.when.end': whenEndWords,
  'incident.when.timeOfDay': whenTimeOfDayWords,
  'incident.repeat': incidentRepeatWords,
  'bias.perceived': biasPerceivedWords,
  'bias.detailText': biasDetailTextWords,
  'bias.basis': biasBasisWords,
  'bias.indicators': biasIndicatorsWords,
  'target.kind': targetKindWords,
  'target.count': targetCountWords,
  'persons.count': personsCountWords,
  'persons.relationship': personsRelationshipWords,
  'persons.description': personsDescriptionWords,
  'persons.groupAffiliation': personsGroupWords,
  'harm.physical': harmPhysicalWords,
  'harm.emotional': harmEmotionalWords,
  'harm.impacts': harmImpactsWords,
  'harm.property': harmPropertyWords,
  'witnesses.present': witnessesPresentWords,
  'witnesses.contact': witnessesContactWords,
  'evidence.has': evidenceHasWords,
  'evidence.files': evidenceFilesWords,
  reportedTo: reportedToWords,
  'reportedTo.police.agency': reportedToPoliceAgencyWords,
  'reportedTo.police.caseNumber': reportedToPoliceCaseWords,
  'reportedTo.police.satisfied': reportedToPoliceSatisfiedWords,
  'reportedTo.notReasons': reportedToNotReasonsWords,
  'support.wanted': supportWantedWords,
  'support.outcome': supportOutcomeWords,
  'consent.shareWith': consentShareWithWords,
  'consent.police': consentPoliceWords,
  'consent.statistics': consentStatisticsWords,
  'consent.story': consentStoryWords,
  'consent.media': consentMediaWords,
  'target.ageBand': targetAgeBandWords,
  'target.demographics': targetDemographicsWords,
};

const known = bankWords as Readonly<Record<string, Words<LooseWords> | undefined>>;

/** Every question of the bank that has words, with them, in the order of the bank. */
export const askedQuestions: readonly AskedQuestion[] = bank.flatMap((question) => {
  const words = known[question.id];
  return words ? [{question, words}] : [];
});
