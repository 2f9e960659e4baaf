import {incidentWordsUsed} from '../questions/incident-details.ts';
import {onlinePlatforms} from '../questions/online.ts';
import type {FormDefinition} from './form-definition.ts';
import {
  contact,
  contactNotOffered,
  contactSafely,
  evidence,
  share,
  support,
  toldBefore,
  uses,
  whatHappened,
  when,
  why,
} from './shared-steps.ts';

/**
 * Everything, in the order in which it is easiest to tell: what happened by ticks before words, whether to be
 * contacted, then the plain facts, then what hurts, then what would help. Only the first and the contact
 * step insist on an answer. Demographics come last, where they can't stand in the way of a report.
 */
export const hateIncident = {
  id: 'hate-incident',
  version: 1,
  steps: [
    whatHappened,
    {
      id: 'you',
      questions: [
        'reporter.role',
        'reporter.relationToTarget',
        'reporter.hasPermission',
        'reporter.isMinor',
      ],
    },
    contact,
    contactSafely,
    {
      id: 'where',
      questions: [
        'incident.setting',
        'incident.place.mode',
        'incident.place.text',
        'incident.place.point',
        'consent.exactLocation',
        'incident.place.name',
      ],
    },
    {
      id: 'online',
      questions: ['online.platforms', 'online.urls', 'online.handles', 'online.contentStatus'],
      when: onlinePlatforms.when,
    },
    when,
    why,
    {id: 'words', questions: ['incident.wordsUsed'], when: incidentWordsUsed.when},
    {id: 'targeted', questions: ['target.kind', 'target.count', 'target.ageBand']},
    {
      id: 'who',
      questions: [
        'persons.count',
        'persons.relationship',
        'persons.description',
        'persons.groupAffiliation',
      ],
    },
    {
      id: 'harm',
      questions: ['harm.physical', 'harm.emotional', 'harm.impacts', 'harm.property'],
    },
    {id: 'witnesses', questions: ['witnesses.present', 'witnesses.contact']},
    evidence,
    toldBefore,
    support,
    share,
    uses,
    {
      id: 'about-you',
      questions: ['target.demographics'],
      when: {has: ['reporter.role', 'targeted']},
    },
  ],
  omit: contactNotOffered,
} as const satisfies FormDefinition;
