/** One row of the table that zod and the built JSON Schema must judge alike. */
export interface Case {
  readonly name: string;
  readonly value: unknown;
  readonly good: boolean;
}

/** The shortest report there can be. */
export const shortestReport: Readonly<Record<string, unknown>> = {
  schemaVersion: 1,
  taxonomyVersion: '2026-11',
  formId: 'hate-incident-short',
  formVersion: 1,
  tenantId: 'lake-city',
  channel: 'web',
  submittedAt: '2026-11-23T14:00Z',
  uiLocale: 'en',
  anonymous: true,
  replyTo: `age1${'q'.repeat(58)}`,
  answers: {},
};

const heart = '\u{1F494}';
const file = {
  id: 'file-1',
  name: 'photo of the door.jpg',
  type: 'image/jpeg',
  size: 204_800,
  sha256: '0f'.repeat(32),
  object: 'kq3yGZ0aR8uVb1WcXd2e-_',
  cleaned: true,
};

const row = (good: boolean, name: string, value: unknown): Case => ({name, value, good});
const good = (name: string, parts: Record<string, unknown>) =>
  row(true, name, {...shortestReport, ...parts});
const bad = (name: string, parts: Record<string, unknown>) =>
  row(false, name, {...shortestReport, ...parts});
const goodAnswers = (name: string, answers: Record<string, unknown>, parts = {}) =>
  good(name, {answers, ...parts});
const badAnswers = (name: string, answers: Record<string, unknown>, parts = {}) =>
  bad(name, {answers, ...parts});
const without = (key: string) => {
  const {[key]: _, ...rest} = shortestReport;
  return row(false, `a report without ${key}`, rest);
};
const contacted = {anonymous: false};

const own = (answer: unknown) => ({id: 'custom.bus-line', label: 'Which bus line?', answer});

/** Good and bad reports. */
export const reportCases: readonly Case[] = [
  // The frame
  good('the shortest report', {}),
  ...Object.keys(shortestReport).map(without),
  row(false, 'null', null),
  row(false, 'a list', [shortestReport]),
  row(false, 'a text', JSON.stringify(shortestReport)),
  row(false, 'nothing in it', {}),
  bad('a key we do not know', {userAgent: 'x'}),
  row(
    false,
    'a key that reaches for the prototype',
    JSON.parse(JSON.stringify(shortestReport).replace('{', '{"__proto__":{"a":1},')),
  ),
  bad('another version', {schemaVersion: 2}),
  bad('the version as text', {schemaVersion: '1'}),
  bad('an empty taxonomy version', {taxonomyVersion: ''}),
  bad('a form that we do not ship', {formId: 'tax-return'}),
  bad('form version 0', {formVersion: 0}),
  bad('form version 1.5', {formVersion: 1.5}),
  good('a later form version', {formVersion: 12}),
  bad('a form version beyond what JSON numbers can count', {formVersion: 2 ** 53}),
  bad('a tenant in capitals', {tenantId: 'Lake-City'}),
  bad('a tenant that begins with a hyphen', {tenantId: '-lake'}),
  good('a tenant of 63 letters', {tenantId: 'a'.repeat(63)}),
  bad('a tenant of 64 letters', {tenantId: 'a'.repeat(64)}),
  bad('a tenant with a line feed at its end', {tenantId: 'lake-city\n'}),
  good('a report taken on the phone', {channel: 'phone'}),
  bad('a channel we do not know', {channel: 'fax'}),
  bad('a time with minutes', {submittedAt: '2026-11-23T14:05Z'}),
  bad('a time with seconds', {submittedAt: '2026-11-23T14:00:00Z'}),
  bad('a time of another zone', {submittedAt: '2026-11-23T14:00+01:00'}),
  bad('hour 24', {submittedAt: '2026-11-23T24:00Z'}),
  bad('digits of another script in the time', {submittedAt: '٢٠٢٦-11-23T14:00Z'}),
  good('Traditional Chinese on screen, Hmong in the text', {
    uiLocale: 'zh-Hant',
    reportLanguage: 'hmn',
  }),
  bad('a language with an underscore', {uiLocale: 'en_US'}),
  bad('no language', {uiLocale: ''}),
  bad('a language tag that is too long', {reportLanguage: `en${'-abcdefgh'.repeat(5)}`}),
  bad('"anonymous" as text', {anonymous: 'true'}),
  good('a notice version', {noticeVersion: '2026-11 b'}),
  bad('an empty notice version', {noticeVersion: ''}),
  good('a notice version of 60 emojis', {noticeVersion: heart.repeat(60)}),
  bad('a notice version of 61 emojis', {noticeVersion: heart.repeat(61)}),
  bad('a reply key that is cut off', {replyTo: 'age1qqqq'}),
  bad('a reply key with letters that age does not use', {replyTo: `age1${'b'.repeat(58)}`}),
  bad('a secret key to reply to', {replyTo: `AGE-SECRET-KEY-1${'Q'.repeat(58)}`}),
  bad('answers as a list', {answers: []}),

  // Choices
  goodAnswers('one tick', {'incident.types': ['verbal']}),
  goodAnswers('several ticks', {'incident.types': ['verbal', 'threat', 'other']}),
  badAnswers('a tick we do not offer', {'incident.types': ['rude']}),
  badAnswers('the same tick twice', {'incident.types': ['verbal', 'verbal']}),
  badAnswers('no tick in the list', {'incident.types': []}),
  badAnswers('a tick that is not in a list', {'incident.types': 'verbal'}),
  badAnswers('a tick named like a part of every object', {'incident.types': ['constructor']}),
  goodAnswers('one of several', {'incident.place.mode': 'area'}),
  badAnswers('an option we do not have', {'incident.place.mode': 'moon'}),
  badAnswers('a list where one is asked for', {'incident.place.mode': ['area']}),
  badAnswers('null for an answer', {'incident.place.mode': null}),
  badAnswers('a question we do not ask', {'person.immigrationStatus': 'x'}),
  goodAnswers('"I am not sure" why', {'bias.perceived': ['not_sure']}),

  // Texts
  goodAnswers('a text in Arabic', {'incident.narrative': 'صرخ في وجهي رجل في الحافلة.'}),
  goodAnswers('a text with lines, tabs and quotes', {'incident.narrative': '"Go"\n\tthey said'}),
  goodAnswers('a text of 10,000 letters', {'incident.narrative': 'x'.repeat(10_000)}),
  badAnswers('a text of 10,001 letters', {'incident.narrative': 'x'.repeat(10_001)}),
  goodAnswers('a text of 10,000 emojis', {'incident.narrative': heart.repeat(10_000)}),
  badAnswers('a text of 10,001 emojis', {'incident.narrative': heart.repeat(10_001)}),
  goodAnswers('half an emoji', {'incident.narrative': '\uD83D'}),
  badAnswers('an empty text', {'incident.narrative': ''}),
  badAnswers('a text of white space', {'incident.narrative': ' \n\t\u00A0\u3000'}),
  badAnswers('a number for a text', {'incident.narrative': 7}),
  goodAnswers('links', {'online.urls': ['https://example.org/post/1', 'the second one']}),
  badAnswers('an empty link', {'online.urls': ['']}),
  badAnswers('21 links', {'online.urls': Array.from({length: 21}, () => 'https://example.org')}),

  // Dates and languages
  goodAnswers('a year', {'incident.when.start': '2026'}),
  goodAnswers('a month', {'incident.when.start': '2026-02'}),
  goodAnswers('a day', {'incident.when.start': '2024-02-29'}),
  badAnswers('the 30th of February', {'incident.when.start': '2026-02-30'}),
  badAnswers('the 31st of April', {'incident.when.start': '2026-04-31'}),
  badAnswers('month 13', {'incident.when.start': '2026-13'}),
  badAnswers('a date as people write it', {'incident.when.start': '11/23/2026'}),
  badAnswers('a date with a time', {'incident.when.start': '2026-11-23T14:00Z'}),

  // Contact
  goodAnswers('no contact wanted', {'contact.preference': 'none'}),
  goodAnswers(
    'a phone number as typed',
    {
      'contact.preference': 'contact_me',
      'contact.name': 'Sam',
      'contact.methods': [{kind: 'phone', value: '(555) 01-00 after six'}],
    },
    contacted,
  ),
  badAnswers('anonymous, but with a phone number', {
    'contact.methods': [{kind: 'phone', value: '555 0100'}],
  }),
  badAnswers('anonymous, but with a name', {'contact.name': 'Sam'}),
  badAnswers('anonymous, but to be contacted', {'contact.preference': 'contact_me'}),
  badAnswers('a way of contact without a value', {'contact.methods': [{kind: 'phone'}]}, contacted),
  badAnswers(
    'a way of contact with an empty value',
    {'contact.methods': [{kind: 'phone', value: ' '}]},
    contacted,
  ),
  badAnswers(
    'a way of contact we do not know',
    {'contact.methods': [{kind: 'fax', value: '1'}]},
    contacted,
  ),
  badAnswers(
    'a way of contact with more than asked',
    {'contact.methods': [{kind: 'phone', value: '1', verified: true}]},
    contacted,
  ),
  goodAnswers(
    'when it is safe to call',
    {'contact.safe': {bestTimes: 'mornings', okToLeaveMessage: false}},
    contacted,
  ),
  badAnswers('nothing about safety', {'contact.safe': {}}, contacted),
  badAnswers('a text for a yes or no', {'contact.safe': {okToLeaveMessage: 'no'}}, contacted),
  goodAnswers('a language to be called in', {'contact.language': 'fa-AF'}, contacted),
  badAnswers('the name of a language', {'contact.language': 'Persian (Dari)'}, contacted),
  goodAnswers('no interpreter needed', {'contact.interpreter': false}, contacted),

  // Consent
  goodAnswers('two further readers', {'consent.shareWith': ['legal-clinic', 'county']}),
  badAnswers('the same reader twice', {'consent.shareWith': ['county', 'county']}),
  badAnswers('a reader with a space', {'consent.shareWith': ['the county']}),
  goodAnswers('not to be counted', {'consent.statistics': false}),
  badAnswers('1 for yes', {'consent.statistics': 1}),

  // Questions of an embedder's own
  good('an own answer in words', {custom: [own('Line 12')]}),
  good('an own yes', {custom: [own(true)]}),
  good('an own choice with its words', {
    custom: [{...own('red'), options: [{id: 'red', label: 'Red line'}]}],
  }),
  good('own choices', {
    custom: [
      {
        ...own(['red', 'blue']),
        options: [
          {id: 'red', label: 'Red line'},
          {id: 'blue', label: 'Blue line'},
        ],
      },
    ],
  }),
  bad('no own answer in the list', {custom: []}),
  bad('41 own answers', {custom: Array.from({length: 41}, () => own('x'))}),
  bad('an own answer under another id', {custom: [{...own('x'), id: 'incident.types'}]}),
  bad('an own answer without its question', {custom: [{...own('x'), label: undefined}]}),
  bad('an empty own answer', {custom: [own(' ')]}),
  bad('no own choice', {custom: [own([])]}),
  bad('an own number', {custom: [own(7)]}),
  bad('an own answer of 10,001 characters', {custom: [own('x'.repeat(10_001))]}),
  bad('an own answer with more than asked', {custom: [{...own('x'), kind: 'choice'}]}),
  badAnswers('an own answer among ours', {'custom.bus-line': 'red'}),

  // Places, files and who people are
  goodAnswers('a point', {'incident.place.point': {lat: 41.8, long: -87.6, radiusM: 1000}}),
  badAnswers('a point beyond the pole', {
    'incident.place.point': {lat: 91, long: 0, radiusM: 1000},
  }),
  badAnswers('a point without a radius', {'incident.place.point': {lat: 41.8, long: -87.6}}),
  badAnswers('a point in texts', {
    'incident.place.point': {lat: '41.8', long: '-87.6', radiusM: 1000},
  }),
  goodAnswers('a file', {'evidence.files': [file]}),
  badAnswers('a file without its hash', {'evidence.files': [{...file, sha256: undefined}]}),
  badAnswers('a file with a hash in capitals', {
    'evidence.files': [{...file, sha256: '0F'.repeat(32)}],
  }),
  goodAnswers('a voice statement', {'evidence.files': [{...file, kind: 'voice'}]}),
  badAnswers('another kind of file', {'evidence.files': [{...file, kind: 'photo'}]}),
  badAnswers('a file that was not sent', {'evidence.files': [{...file, object: undefined}]}),
  badAnswers('a file at an address', {
    'evidence.files': [{...file, object: 'https://evil.example/a'}],
  }),
  badAnswers('a file with a short object id', {'evidence.files': [{...file, object: 'a1'}]}),
  badAnswers('a file that may be cleaned or not', {
    'evidence.files': [{...file, cleaned: undefined}],
  }),
  badAnswers('a file of a negative size', {'evidence.files': [{...file, size: -1}]}),
  badAnswers('a file of half a byte', {'evidence.files': [{...file, size: 0.5}]}),
  goodAnswers('who the person is', {
    'target.demographics': {
      profile: 'us-spd15-2024',
      'race-ethnicity': ['asian', 'white'],
      'race-ethnicity-text': 'Hapa',
    },
  }),
  badAnswers('nothing about who the person is', {'target.demographics': {}}),
  badAnswers('a demographic field with capitals', {'target.demographics': {Race: ['asian']}}),
  badAnswers('a demographic number', {'target.demographics': {'age-band': 30}}),
  badAnswers('a demographic field that reaches for the prototype', {
    'target.demographics': JSON.parse('{"__proto__":"x"}') as unknown,
  }),
  badAnswers('a second field that does', {
    'target.demographics': JSON.parse('{"profile":"none","__proto__":["x"]}') as unknown,
  }),
];
