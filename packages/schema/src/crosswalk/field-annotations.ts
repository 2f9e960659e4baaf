import type {QuestionId} from '../questions/bank.ts';

/**
 * What a field means to those who write software for it, and where it goes in the forms of others. For
 * documentation and exports: a form on a page never downloads it.
 */
export interface FieldAnnotation {
  /** One sentence for developers. */
  readonly description: string;
  /** Data element of the FBI's NIBRS. */
  readonly nibrs?: string;
  /** Part of an OSCE/ODIHR hate-incident entry. */
  readonly odihr?: string;
  /** Parameter or attribute of an Open311 GeoReport v2 request. */
  readonly open311?: string;
  /** Term of NIEM 6.0. */
  readonly niem?: string;
  /** Column of the FBI Crime Data Explorer's hate_crime.csv. */
  readonly fbiCde?: string;
}

/** Every question of the bank: a question without a row here does not type-check. */
export const fieldAnnotations: Readonly<Record<QuestionId, FieldAnnotation>> = {
  'incident.types': {
    description: 'What happened, in lay terms. This or the narrative is always there.',
    nibrs: 'DE 6 UCR offense code (candidates)',
    odihr: 'Type of incident',
    open311: 'attribute[TYPE]',
    fbiCde: 'offense_name',
  },
  'concern.kinds': {description: 'What an organization is worried about.'},
  'incident.narrative': {
    description: 'What happened, in the own words of the person.',
    odihr: 'Description',
    open311: 'description',
    niem: 'nc:IncidentReportedNarrative',
  },
  'incident.wordsUsed': {
    description: 'The words that were said, written or drawn.',
    nibrs: 'evidence for DE 8A bias motivation',
    odihr: 'Description',
  },
  'reporter.role': {
    description: 'What the person who reports has to do with it.',
    niem: 'j:IncidentWitness',
  },
  'reporter.relationToTarget': {
    description: 'How the person who reports knows the person targeted.',
  },
  'reporter.hasPermission': {
    description: 'Whether the person targeted knows of the report and agrees.',
  },
  'reporter.isMinor': {
    description: 'Whether the person who reports is under 13, under 18 or grown up.',
  },
  'contact.preference': {description: 'Whether the person would like to be contacted.'},
  'contact.name': {
    description: 'A name, or any name the person likes to be called by.',
    open311: 'first_name, last_name',
    niem: 'nc:PersonPreferredName',
  },
  'contact.methods': {
    description: 'Ways to reach the person; one is enough.',
    open311: 'phone, email',
  },
  'contact.pronouns': {description: 'The words to use for the person.'},
  'contact.safe': {description: 'When and how it is safe to get in touch.'},
  'contact.language': {
    description: 'The language in which to get in touch (BCP 47).',
    niem: 'nc:PersonPrimaryLanguage',
  },
  'contact.interpreter': {description: 'Whether an interpreter would help.'},
  'contact.accessNeeds': {
    description: 'What makes getting in touch possible, such as sign language or a relay service.',
  },
  'incident.setting': {
    description: 'What kind of place it was.',
    nibrs: 'DE 9 location type (candidates)',
    open311: 'attribute[SETTING]',
    niem: 'j:LocationCategoryCode',
    fbiCde: 'location_name',
  },
  'incident.place.mode': {description: 'How closely the person wants to say where it happened.'},
  'incident.place.text': {
    description: 'City, ZIP code, cross streets or an address, as typed.',
    odihr: 'Location',
    open311: 'address_string',
    niem: 'j:IncidentLocationAssociation',
  },
  'incident.place.city': {description: 'The city, town or village.', odihr: 'Location'},
  'incident.place.region': {
    description: 'The state, province or region (ISO 3166-2 where known).',
    odihr: 'Location',
    fbiCde: 'state_abbr',
  },
  'incident.place.postalCode': {description: 'The ZIP or postal code.', open311: 'zipcode'},
  'incident.place.country': {
    description: 'The country, as typed or as an ISO 3166-1 code.',
    odihr: 'Country',
  },
  'incident.place.point': {
    description: 'A point set on a map, in WGS 84 degrees, rounded to radiusM metres.',
    open311: 'lat, long',
  },
  'incident.place.name': {description: 'The name of the business, school, agency or venue.'},
  'online.platforms': {
    description: 'Where online, or by which means.',
    nibrs: 'DE 9 location type 58 (cyberspace)',
  },
  'online.urls': {description: 'Links to what was posted.', open311: 'media_url'},
  'online.handles': {description: 'The account names of those who did it.'},
  'online.contentStatus': {description: 'Whether it can still be seen.'},
  'incident.when.relative': {description: 'When it happened, seen from the day of the report.'},
  'incident.when.precision': {description: 'How closely the person knows the date.'},
  'incident.when.start': {
    description: 'The date, or when it began: a day, a month or a year.',
    nibrs: 'DE 3 incident date',
    odihr: 'Date',
    fbiCde: 'incident_date',
  },
  'incident.when.end': {description: 'When it ended: a day, a month or a year.', odihr: 'Date'},
  'incident.when.timeOfDay': {
    description: 'The time of day, as a band.',
    nibrs: 'DE 3 incident hour (a band only)',
  },
  'incident.repeat': {
    description: 'Whether it was the first time.',
    odihr: 'Bias indicator: earlier incidents',
  },
  'bias.perceived': {
    description: 'Why the person thinks it happened.',
    nibrs: 'DE 8A bias motivation (at most five candidates)',
    odihr: 'Bias motivations',
    niem: 'j:IncidentFactorNIBRSBiasMotivationCode',
    fbiCde: 'bias_desc',
  },
  'bias.detailText': {
    description: 'The reason in the own words of the person.',
    niem: 'j:OffenseFactorBiasMotivationDescriptionText',
  },
  'bias.basis': {
    description: 'Whether the person targeted is a member, was taken for one, or stood by one.',
  },
  'bias.indicators': {
    description: 'What made the person think so.',
    odihr: 'Bias indicators',
  },
  'target.kind': {
    description: 'Who or what was targeted.',
    nibrs: 'DE 25 type of victim',
    niem: 'ucr:VictimCategoryCode',
    fbiCde: 'victim_types',
  },
  'target.count': {description: 'How many people were targeted.', fbiCde: 'victim_count'},
  'persons.count': {
    description: 'How many people did this.',
    fbiCde: 'total_offender_count',
  },
  'persons.relationship': {
    description: 'Whether the person targeted knows those who did this.',
    nibrs: 'DE 35 relationship of victim to offender',
  },
  'persons.description': {description: 'What those who did this looked like.'},
  'persons.groupAffiliation': {
    description: 'A group or its symbols, if any were seen.',
    odihr: 'Bias indicator: known hate group',
  },
  'harm.physical': {description: 'Whether anybody was hurt.', nibrs: 'DE 33 type of injury'},
  'harm.emotional': {description: 'How it feels since.'},
  'harm.impacts': {description: 'What it changed in daily life.'},
  'harm.property': {
    description: 'What was damaged or taken.',
    nibrs: 'DE 14-16 property loss, description and value (by hand)',
  },
  'witnesses.present': {description: 'Whether others saw it.', niem: 'j:IncidentWitness'},
  'witnesses.contact': {
    description: 'How to reach those who saw it, with their permission.',
    niem: 'j:IncidentWitness',
  },
  'evidence.has': {description: 'What the person has kept.'},
  'evidence.files': {
    description: 'What the report says of each file; the bytes travel on their own.',
    open311: 'media_url',
  },
  reportedTo: {description: 'Who has been told already.'},
  'reportedTo.police.agency': {
    description: 'Which police were told.',
    nibrs: 'DE 1 ORI (by hand)',
  },
  'reportedTo.police.caseNumber': {
    description: 'The number the police gave.',
    nibrs: 'DE 2 incident number (by hand)',
  },
  'reportedTo.police.satisfied': {
    description: 'Whether the answer of the police was good enough.',
  },
  'reportedTo.notReasons': {description: 'Why nobody was told.'},
  'support.wanted': {description: 'Which help the person would like.'},
  'support.outcome': {description: 'What would help, in the own words of the person.'},
  'consent.shareWith': {
    description: 'The ids of the further recipients of the configuration who may read the report.',
  },
  'consent.police': {description: 'Whether anything may go to the police, and how much.'},
  'consent.statistics': {description: 'Whether the report may be counted in published numbers.'},
  'consent.story': {description: 'Whether the story may be retold without identifying details.'},
  'consent.media': {description: 'Whether a journalist may ask to talk to the person.'},
  'consent.exactLocation': {
    description: 'Whether the point on the map may be kept as exact as it was set.',
  },
  'target.ageBand': {
    description: 'The age of the person targeted, as a band.',
    nibrs: 'DE 26 age (a band only)',
    fbiCde: 'adult_victim_count, juvenile_victim_count',
  },
  'target.demographics': {
    description: 'Who the person targeted is, in the fields of a versioned profile.',
    nibrs: 'DE 27-29 sex, race, ethnicity',
  },
};
