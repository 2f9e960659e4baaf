import type {incidentNarrative, incidentTypes} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const incidentTypesWords: Words<QuestionWords<typeof incidentTypes>> = ({msg}) => ({
  label: msg('Tick everything that fits', {
    desc: 'Label above a list of kinds of hate incidents with tick boxes. Plain and warm.',
  }),
  summary: msg('What happened', {desc: 'Row title where answers are checked before sending.'}),
  options: {
    verbal: msg('Insults, slurs or name-calling'),
    threat: msg('Threats to hurt you, someone else or property'),
    harassment: msg('Followed, stalked or bothered again and again'),
    physical: msg('Hitting, pushing or another physical attack'),
    spitting: msg('Spitting, coughing at someone or throwing things'),
    sexual: msg('Unwanted touching or sexual assault'),
    weapon: msg('A weapon was used or shown'),
    killed: msg('Someone was killed'),
    property: msg('Damage, graffiti or vandalism'),
    arson: msg('Fire or explosives'),
    theft: msg('Theft or robbery'),
    symbol: msg('Hate symbols, flyers or signs'),
    online: msg('Abuse or hate posts online, or private details made public'),
    comms: msg('A hateful call, letter, text or email'),
    refused: msg('Being refused service, entry or a ride'),
    work: msg('Unfair treatment at work'),
    school: msg('Bullying or unfair treatment at school'),
    housing: msg('Unfair treatment in housing'),
    official: msg('Unfair treatment by police or another official'),
    shunned: msg('Being avoided or left out'),
    place_attack: msg('Attack or threat against a place of worship, a center or an event'),
    trespass: msg('Someone came in without being asked, or broke up an event'),
    swatting: msg('A hoax call, a bomb threat or a false emergency call'),
    other: msg('Something else'),
  },
  errors: {
    'tick-or-write': msg('Tick what happened, or tell us in your own words', {
      desc: 'Error on a page where ticking a box or writing a sentence is enough.',
    }),
  },
});

export const incidentNarrativeWords: Words<QuestionWords<typeof incidentNarrative>> = ({msg}) => ({
  label: msg('Or tell us in your own words', {desc: 'Label of a large text box.'}),
  hint: msg('Write as much or as little as you like, in any language.'),
  summary: msg('In your own words', {desc: 'Row title where answers are checked before sending.'}),
  options: {},
  errors: {
    'too-long': msg('Make the text shorter. It can have up to 10,000 characters.'),
  },
});
