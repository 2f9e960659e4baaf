import type {Localizer, Words} from '@heard/elements/words';
import type {OdihrBias, OdihrIncidentType} from '@heard/schema';
import {str} from '@lit/localize';

export const candidateWords = ({msg}: Localizer) => ({
  title: msg('Codes for statistics (candidates)'),
  note: msg(
    'A program made these from what was ticked. They are candidates: a person has to read the report and decide. They do not say that something was, or was not, a crime.',
  ),
  none: msg('What was ticked points to no code.'),
  offense: msg('NIBRS offense', {desc: 'NIBRS: crime statistics of the FBI.'}),
  bias: msg('NIBRS bias motivation'),
  location: msg('NIBRS location type'),
  victim: msg('NIBRS type of victim'),
  injury: msg('NIBRS type of injury'),
  relationship: msg('NIBRS relationship of victim to offender'),
  odihrBias: msg('ODIHR bias motivation', {desc: 'ODIHR: office of the OSCE for human rights.'}),
  odihrType: msg('ODIHR type of incident'),
  odihr: msg('Could be reported to ODIHR'),
  eligible: msg('Perhaps, going by what was ticked'),
  notEligible: msg('Not by what was ticked'),
  wider: msg('Wider than what was ticked', {
    desc: 'Before a code of the FBI that says less than what the person ticked.',
  }),
  cut: msg('There are more than five. NIBRS takes five.'),
  cyberspaceLeftOut: msg(
    'It was online, but NIBRS has none of these offenses in cyberspace, so code 58 is left out.',
  ),
});

export const noCodeFor = ({msg}: Localizer, option: string) =>
  msg(str`NIBRS has no code for "${option}".`, {desc: 'The code of an option that was ticked.'});

export const odihrBiasNames: Words<Readonly<Record<OdihrBias, string>>> = ({msg}) => ({
  racist_xenophobic: msg('Racist or xenophobic'),
  anti_roma: msg('Against Roma and Sinti'),
  antisemitic: msg('Antisemitic'),
  anti_muslim: msg('Against Muslims'),
  anti_christian: msg('Against Christians'),
  other_religion_or_belief: msg('Against another religion or belief'),
  gender_based: msg('Because of gender'),
  anti_lgbti: msg('Against LGBTI people'),
  disability: msg('Because of a disability'),
});

export const odihrTypeNames: Words<Readonly<Record<OdihrIncidentType, string>>> = ({msg}) => ({
  violent_attack: msg('Violent attack'),
  threats: msg('Threats'),
  attack_on_property: msg('Attack on property'),
});
