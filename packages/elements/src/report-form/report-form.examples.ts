/** One thing that a person does, by ids, so that it can be done in any language. */
export type ExampleAct =
  | readonly [verb: 'begin' | 'continue' | 'send' | 'stop']
  | readonly [verb: 'tick' | 'choose', question: string, option: string]
  | readonly [verb: 'write', question: string, text: string]
  | readonly [verb: 'fill', question: string, kind: string, text: string];

/** A page of the form, and how a person gets there. */
export interface ReportFormExample {
  readonly name: string;
  readonly acts: readonly ExampleAct[];
  /** What the intake does with a report: takes it unless said otherwise. */
  readonly intake?: 'takes' | 'is-out-of-order' | 'refuses';
}

const what: readonly ExampleAct[] = [['begin']];
const contact: readonly ExampleAct[] = [
  ...what,
  ['tick', 'incident.types', 'verbal'],
  ['tick', 'incident.types', 'refused'],
  ['write', 'incident.narrative', 'The driver would not let us on the bus.\nMy son was with me.'],
  ['continue'],
];
const contactMe: readonly ExampleAct[] = [
  ...contact,
  ['choose', 'contact.preference', 'contact_me'],
];
const where: readonly ExampleAct[] = [
  ...contactMe,
  ['write', 'contact.name', 'Sam'],
  ['fill', 'contact.methods', 'email', 'sam.of.the.long.name@mail.example.org'],
  ['continue'],
];
const share: readonly ExampleAct[] = [
  ...where,
  ['choose', 'incident.place.mode', 'area'],
  ['write', 'incident.place.text', 'Bus 12, at Elm Street'],
  ['continue'],
];
const check: readonly ExampleAct[] = [
  ...share,
  ['tick', 'consent.shareWith', 'city'],
  ['continue'],
];
const send: readonly ExampleAct[] = [...check, ['send']];

/** Every page of the short form, for documentation, pictures and checks of accessibility. */
export const reportFormExamples = [
  {name: 'gate', acts: []},
  {name: 'what', acts: what},
  {name: 'what-with-errors', acts: [...what, ['continue']]},
  {name: 'contact', acts: contact},
  {name: 'contact-with-methods', acts: contactMe},
  {
    name: 'contact-with-errors',
    acts: [
      ...contactMe,
      ['fill', 'contact.methods', 'phone', '555'],
      ['fill', 'contact.methods', 'email', 'sam'],
      ['continue'],
    ],
  },
  {name: 'where', acts: where},
  {name: 'share', acts: share},
  {name: 'check', acts: check},
  {name: 'waiting', acts: send, intake: 'is-out-of-order'},
  {name: 'parked', acts: [...send, ['stop']], intake: 'is-out-of-order'},
  {name: 'refused', acts: send, intake: 'refuses'},
  {name: 'sent', acts: send},
] as const satisfies readonly ReportFormExample[];
