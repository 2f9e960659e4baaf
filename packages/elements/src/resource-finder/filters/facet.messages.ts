import type {AgeBand, FacetId, ServiceKind} from '@heard/schema';

import type {Localizer} from '../../locale/localizer.ts';

/** The titles of what services can be narrowed down by. */
export const facetTitles = ({msg}: Localizer): {readonly [facet in FacetId]: string} => ({
  kind: msg('Kind of help'),
  topic: msg('Topic'),
  language: msg('Language', {desc: 'Title above languages in which help is given.'}),
  cost: msg('Cost'),
  audience: msg('Who it is for'),
  age: msg('Age'),
  access: msg('Access', {desc: 'Title above: wheelchairs can get in, sign language and so on.'}),
  mode: msg('How to get help', {
    desc: 'Title above: in person, by phone, online.',
    id: 'facet-mode',
  }),
  promise: msg('What they promise', {desc: 'Title above: no name needed, apart from the police.'}),
});

/** Kinds of help as somebody who looks for one would say it. */
export const kindWords = ({msg}: Localizer): {readonly [kind in ServiceKind]: string} => ({
  crisis_line: msg('Someone to talk to now', {desc: 'A kind of help: crisis lines.'}),
  counselling: msg('Counseling or therapy'),
  legal: msg('Legal help'),
  immigration_legal: msg('Immigration help', {desc: 'Legal help with immigration.'}),
  medical: msg('Health care'),
  victim_compensation: msg('Money for victims of crime'),
  safety_planning: msg('Staying safe from someone', {desc: 'Help against violence at home.'}),
  shelter: msg('A place to stay now', {desc: 'A shelter.'}),
  housing: msg('Housing and rent'),
  work: msg('Work and wages'),
  school_support: msg('School'),
  lgbtq: msg('LGBTQ+ help'),
  faith_security: msg('Safety for places of worship'),
  disability: msg('Help with a disability'),
  language_help: msg('Interpreters and English classes'),
  police_hate_unit: msg('Police who look into hate crimes'),
  civil_rights_agency: msg('Civil rights'),
  online_safety: msg('Safety online'),
  report: msg('Places to report'),
  community_org: msg('Community groups'),
});

/** Ages by which services can be narrowed down. */
export const ageWords = ({msg}: Localizer): {readonly [age in AgeBand]: string} => ({
  child: msg('Up to 12 years'),
  teen: msg('13 to 17 years'),
  young: msg('18 to 24 years'),
  adult: msg('25 to 59 years'),
  senior: msg('60 years and older'),
});
