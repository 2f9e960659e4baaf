const wantsContact = {has: ['contact.preference', 'contact_me']} as const;

const saysWhere = {
  any: [{has: ['incident.place.mode', 'address']}, {has: ['incident.place.mode', 'area']}],
} as const;

const happenedOnline = {
  any: [
    {has: ['incident.types', 'online']},
    {has: ['incident.setting', 'online']},
    {has: ['incident.place.mode', 'online']},
  ],
} as const;

const knowsWhen = {
  all: [
    {answered: 'incident.when.precision'},
    {not: {has: ['incident.when.precision', 'not_sure']}},
  ],
} as const;

const toldPolice = {has: ['reportedTo', 'police']} as const;

/**
 * When the questions of the bank are asked that are not always asked, by their ids. They stand on their own so
 * that a form can be put together before its questions are loaded.
 */
export const conditions = {
  'incident.wordsUsed': {
    any: [
      {has: ['incident.types', 'verbal']},
      {has: ['incident.types', 'threat']},
      {has: ['incident.types', 'online']},
      {has: ['incident.types', 'symbol']},
      {has: ['incident.types', 'comms']},
    ],
  },
  'reporter.relationToTarget': {
    any: [{has: ['reporter.role', 'on_behalf']}, {has: ['reporter.role', 'professional']}],
  },
  'reporter.hasPermission': {has: ['reporter.role', 'on_behalf']},
  'contact.name': wantsContact,
  'contact.methods': wantsContact,
  'contact.pronouns': wantsContact,
  'contact.safe': wantsContact,
  'contact.language': wantsContact,
  'contact.interpreter': wantsContact,
  'contact.accessNeeds': wantsContact,
  'incident.place.text': saysWhere,
  'incident.place.city': saysWhere,
  'incident.place.region': saysWhere,
  'incident.place.postalCode': saysWhere,
  'incident.place.country': saysWhere,
  'incident.place.point': saysWhere,
  'incident.place.name': {
    any: [
      {has: ['incident.setting', 'shop']},
      {has: ['incident.setting', 'restaurant']},
      {has: ['incident.setting', 'hotel']},
      {has: ['incident.setting', 'other_business']},
      {has: ['incident.setting', 'work']},
      {has: ['incident.setting', 'school']},
      {has: ['incident.setting', 'college']},
      {has: ['incident.setting', 'worship']},
      {has: ['incident.setting', 'community']},
      {has: ['incident.setting', 'health']},
      {has: ['incident.setting', 'government']},
      {has: ['incident.setting', 'detention']},
      {has: ['incident.setting', 'event']},
    ],
  },
  'online.platforms': happenedOnline,
  'online.urls': happenedOnline,
  'online.handles': happenedOnline,
  'online.contentStatus': happenedOnline,
  'incident.when.start': knowsWhen,
  'incident.when.end': {has: ['incident.when.precision', 'range']},
  'incident.when.timeOfDay': knowsWhen,
  'bias.detailText': {
    any: [
      {has: ['bias.perceived', 'anti_mena_other']},
      {has: ['bias.perceived', 'anti_other_race']},
      {has: ['bias.perceived', 'anti_other_christian']},
      {has: ['bias.perceived', 'anti_other_religion']},
      {has: ['bias.perceived', 'anti_other']},
    ],
  },
  'bias.basis': {
    all: [{answered: 'bias.perceived'}, {not: {has: ['bias.perceived', 'not_sure']}}],
  },
  'target.count': {any: [{has: ['target.kind', 'person']}, {has: ['target.kind', 'group']}]},
  'harm.physical': {
    any: [
      {has: ['incident.types', 'physical']},
      {has: ['incident.types', 'weapon']},
      {has: ['incident.types', 'sexual']},
    ],
  },
  'harm.property': {
    any: [
      {has: ['incident.types', 'property']},
      {has: ['incident.types', 'arson']},
      {has: ['incident.types', 'theft']},
    ],
  },
  'witnesses.contact': {has: ['witnesses.present', 'yes']},
  'reportedTo.police.agency': toldPolice,
  'reportedTo.police.caseNumber': toldPolice,
  'reportedTo.police.satisfied': toldPolice,
  'reportedTo.notReasons': {has: ['reportedTo', 'nobody']},
  'consent.exactLocation': {answered: 'incident.place.point'},
  'target.demographics': {has: ['reporter.role', 'targeted']},
} as const;
