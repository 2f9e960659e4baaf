import {
  biasBasis,
  biasDetailText,
  biasIndicators,
  biasPerceived,
  evidenceHas,
  harmEmotional,
  harmImpacts,
  harmPhysical,
  harmProperty,
  incidentRepeat,
  incidentWordsUsed,
  personsCount,
  personsDescription,
  personsGroup,
  personsRelationship,
  reportedTo,
  reportedToNotReasons,
  reportedToPoliceAgency,
  reportedToPoliceCase,
  reportedToPoliceSatisfied,
  reporterPermission,
  reporterRelation,
  reporterRole,
  supportOutcome,
  supportWanted,
  targetCount,
  targetKind,
  whenEnd,
  whenPrecision,
  whenRelative,
  whenStart,
  whenTimeOfDay,
  witnessesContact,
  witnessesPresent,
} from '@heard/schema';

import type {Field} from '../../fields/field.ts';
import {groupedChoicesField} from '../../fields/grouped-choices-field.ts';
import {partialDateField} from '../../fields/partial-date-field.ts';
import {partialDateLines} from '../../fields/partial-date-lines.ts';
import {
  biasBasisWords,
  biasDetailTextWords,
  biasIndicatorsWords,
  biasPerceivedWords,
} from '../../questions/bias.messages.ts';
import {evidenceHasWords} from '../../questions/evidence.messages.ts';
import {
  harmEmotionalWords,
  harmImpactsWords,
  harmPhysicalWords,
  harmPropertyWords,
} from '../../questions/harm.messages.ts';
import {
  incidentRepeatWords,
  incidentWordsUsedWords,
} from '../../questions/incident-details.messages.ts';
import {
  personsCountWords,
  personsDescriptionWords,
  personsGroupWords,
  personsRelationshipWords,
} from '../../questions/persons.messages.ts';
import {ask} from '../../questions/question-words.ts';
import {
  reportedToNotReasonsWords,
  reportedToPoliceAgencyWords,
  reportedToPoliceCaseWords,
  reportedToPoliceSatisfiedWords,
  reportedToWords,
} from '../../questions/reported-to.messages.ts';
import {
  reporterPermissionWords,
  reporterRelationWords,
  reporterRoleWords,
} from '../../questions/reporter.messages.ts';
import {supportOutcomeWords, supportWantedWords} from '../../questions/support.messages.ts';
import {targetCountWords, targetKindWords} from '../../questions/target.messages.ts';
import {
  whenEndWords,
  whenPrecisionWords,
  whenRelativeWords,
  whenStartWords,
  whenTimeOfDayWords,
} from '../../questions/when.messages.ts';
import {witnessesContactWords, witnessesPresentWords} from '../../questions/witnesses.messages.ts';
import type {FormPart} from '../first-part.ts';

/** The optional pages: who, when, why, harm, witnesses, what was kept, who was told, which help. */
export const part: FormPart = {
  asked: {
    [reporterRole.id]: ask(reporterRole, reporterRoleWords),
    [reporterRelation.id]: ask(reporterRelation, reporterRelationWords),
    [reporterPermission.id]: ask(reporterPermission, reporterPermissionWords),
    [whenRelative.id]: ask(whenRelative, whenRelativeWords),
    [whenPrecision.id]: ask(whenPrecision, whenPrecisionWords),
    [whenStart.id]: {...ask(whenStart, whenStartWords), lines: partialDateLines},
    [whenEnd.id]: {...ask(whenEnd, whenEndWords), lines: partialDateLines},
    [whenTimeOfDay.id]: ask(whenTimeOfDay, whenTimeOfDayWords),
    [incidentRepeat.id]: ask(incidentRepeat, incidentRepeatWords),
    [biasPerceived.id]: {
      ...ask(biasPerceived, biasPerceivedWords),
      field: groupedChoicesField as Field,
    },
    [biasDetailText.id]: ask(biasDetailText, biasDetailTextWords),
    [biasBasis.id]: ask(biasBasis, biasBasisWords),
    [biasIndicators.id]: ask(biasIndicators, biasIndicatorsWords),
    [incidentWordsUsed.id]: ask(incidentWordsUsed, incidentWordsUsedWords),
    [targetKind.id]: ask(targetKind, targetKindWords),
    [targetCount.id]: ask(targetCount, targetCountWords),
    [personsCount.id]: ask(personsCount, personsCountWords),
    [personsRelationship.id]: ask(personsRelationship, personsRelationshipWords),
    [personsDescription.id]: ask(personsDescription, personsDescriptionWords),
    [personsGroup.id]: ask(personsGroup, personsGroupWords),
    [harmPhysical.id]: ask(harmPhysical, harmPhysicalWords),
    [harmEmotional.id]: ask(harmEmotional, harmEmotionalWords),
    [harmImpacts.id]: ask(harmImpacts, harmImpactsWords),
    [harmProperty.id]: ask(harmProperty, harmPropertyWords),
    [witnessesPresent.id]: ask(witnessesPresent, witnessesPresentWords),
    [witnessesContact.id]: ask(witnessesContact, witnessesContactWords),
    [evidenceHas.id]: ask(evidenceHas, evidenceHasWords),
    [reportedTo.id]: ask(reportedTo, reportedToWords),
    [reportedToPoliceAgency.id]: ask(reportedToPoliceAgency, reportedToPoliceAgencyWords),
    [reportedToPoliceCase.id]: ask(reportedToPoliceCase, reportedToPoliceCaseWords),
    [reportedToPoliceSatisfied.id]: ask(reportedToPoliceSatisfied, reportedToPoliceSatisfiedWords),
    [reportedToNotReasons.id]: ask(reportedToNotReasons, reportedToNotReasonsWords),
    [supportWanted.id]: ask(supportWanted, supportWantedWords),
    [supportOutcome.id]: ask(supportOutcome, supportOutcomeWords),
  },
  fields: {'partial-date': partialDateField as Field},
};
