import {allSteps, features, formOf, presets, type Config, type FormConfig} from '@heard/schema';

import type {ExampleAct} from './report-form.examples.ts';

/** A whole form with all that can be asked, and what a person answers to see every page. */
export interface Journey {
  readonly name: string;
  readonly form: FormConfig;
  /** Done where they are asked for; what a form does not offer is left out. */
  readonly answers: readonly ExampleAct[];
}

/** Everything that opens a page or a question. */
const answers: Journey['answers'] = [
  ['choose', 'reporter.isMinor', '18_plus'],
  ['tick', 'incident.types', 'verbal'],
  ['tick', 'incident.types', 'physical'],
  ['tick', 'incident.types', 'property'],
  ['tick', 'incident.types', 'online'],
  ['tick', 'concern.kinds', 'rumor'],
  ['write', 'incident.narrative', 'They shouted at us on the bus.\nMy son was with me.'],
  ['tick', 'online.platforms', 'email'],
  ['choose', 'online.contentStatus', 'still_up'],
  ['choose', 'contact.preference', 'contact_me'],
  ['write', 'contact.name', 'Sam'],
  ['fill', 'contact.methods', 'email', 'sam@mail.example.org'],
  ['write', 'contact.pronouns', 'they'],
  ['choose', 'incident.place.mode', 'area'],
  ['write', 'incident.place.text', 'Bus 12, at Elm Street'],
  ['tick', 'incident.setting', 'shop'],
  ['write', 'incident.place.name', 'The corner shop'],
  ['tick', 'consent.shareWith', 'city'],
  ['choose', 'consent.police', 'ask_me_first'],
  ['choose', 'reporter.role', 'targeted'],
  ['choose', 'incident.when.relative', 'past_week'],
  ['choose', 'incident.when.precision', 'range'],
  ['choose', 'incident.when.timeOfDay', 'evening'],
  ['tick', 'bias.perceived', 'not_sure'],
  ['tick', 'bias.indicators', 'words'],
  ['write', 'incident.wordsUsed', 'They told us to go away.'],
  ['tick', 'target.kind', 'person'],
  ['choose', 'persons.relationship', 'stranger'],
  ['tick', 'harm.emotional', 'fear'],
  ['choose', 'witnesses.present', 'yes'],
  ['tick', 'evidence.has', 'photo'],
  ['tick', 'reportedTo', 'police'],
  ['tick', 'support.wanted', 'talk_to_someone'],
];

/** One for each form that we ship, with everything turned on. */
export const journeys: readonly Journey[] = presets.map((preset) => ({
  name: preset,
  form: {
    preset,
    features: features.filter((feature) => feature !== 'map'),
    demographics: 'us-spd15-2024',
  },
  answers,
}));

/** Whether a form asks what an act answers, and offers that option. */
export const offers = (
  {form}: Journey,
  recipients: Config['recipients'],
  [, question = '', option = '']: ExampleAct,
): boolean => {
  const {definition} = formOf({form, recipients});
  const asked = allSteps(definition).some(({questions}) => questions.includes(question));
  return asked && !definition.omit?.[question]?.includes(option);
};
