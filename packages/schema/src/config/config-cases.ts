import type {Case} from '../report/report-cases.ts';

const key = (letter: string) => `age1${letter.repeat(58)}`;
const postQuantumKey = `age1pq1${'q'.repeat(1952)}`;

const city = {
  id: 'city',
  name: 'Lake City',
  consent: 'by-sending',
  keys: [key('q'), key('p')],
};

/** The shortest configuration there can be. */
export const shortestConfig: Readonly<Record<string, unknown>> = {
  version: 1,
  tenant: 'lake-city',
  organization: {name: 'City of Lake City'},
  delivery: {connector: 'heard', endpoint: '/v1'},
  recipients: [city],
  safety: {emergencyNumber: '911', exitUrl: 'https://www.weather.gov/'},
};

// Put together, since the linter takes it for one of ours.
const script = ['javascript', 'alert(1)'].join(':');
const heart = '\u{1F494}';
const good = (name: string, parts: Record<string, unknown>): Case => ({
  name,
  value: {...shortestConfig, ...parts},
  good: true,
});
const bad = (name: string, parts: Record<string, unknown>): Case => ({
  ...good(name, parts),
  good: false,
});
const name = (value: unknown) => ({organization: {name: value}});
const endpoint = (value: unknown) => ({delivery: {connector: 'heard', endpoint: value}});
const recipient = (parts: Record<string, unknown>) => ({recipients: [{...city, ...parts}]});
const safety = (parts: Record<string, unknown>) => ({
  safety: {emergencyNumber: '911', exitUrl: 'https://www.weather.gov/', ...parts},
});

const source = (parts: Record<string, unknown> = {}) => ({
  finder: {source: {kind: 'typesense', address: 'https://s.example.org', ...parts}},
});
const finder = (parts: Record<string, unknown>) => ({
  finder: {directory: '/directory.json', ...parts},
});

const ownEntry = {id: 'custom.bus-line', kind: 'short-text', label: {en: 'Which bus line?'}};
const ownQuestion = (parts: Record<string, unknown>) => ({
  form: {questions: [{...ownEntry, ...parts}]},
});
const profile = (parts: Record<string, unknown> = {}) => ({
  id: 'city-2026',
  fields: [
    {
      id: 'neighborhood',
      kind: 'choice',
      label: 'Which part of the city do you live in?',
      options: [
        {id: 'north', label: 'North'},
        {id: 'prefer_not_say', label: 'I would rather not say'},
      ],
    },
  ],
  ...parts,
});

/** Good and bad configurations, by shape alone: rules between parts are `checkConfig`'s. */
export const configCases: readonly Case[] = [
  good('the shortest configuration', {}),
  ...Object.keys(shortestConfig).map((missing): Case => {
    const {[missing]: _, ...rest} = shortestConfig;
    return {name: `no ${missing}`, value: rest, good: false};
  }),
  {name: 'null', value: null, good: false},
  {name: 'a list', value: [], good: false},
  good('where its schema is', {$schema: './config.schema.json'}),
  bad('a key we do not know', {analytics: 'UA-1'}),
  bad('another version', {version: 2}),
  bad('the version as text', {version: '1'}),
  bad('a tenant with a space', {tenant: 'lake city'}),
  good('a name in two languages', name({en: 'City', es: 'Ciudad'})),
  good('a name in a script', name({'zh-Hans': '市', 'pt-BR': 'Cidade'})),
  bad('a name in no language', name({})),
  bad('a name under a capital tag', name({EN: 'City'})),
  bad('a name under an underscore', name({pt_BR: 'Cidade'})),
  bad('an empty name', name('')),
  bad('an empty name in one language', name({en: 'City', es: ''})),
  bad('a number for a name', name(7)),
  good('a name of 2,000 emojis', name(heart.repeat(2000))),
  bad('a name of 2,001 emojis', name(heart.repeat(2001))),
  bad('a name that reaches for the prototype', name(JSON.parse('{"__proto__":"x"}'))),
  bad('a second name that does', name(JSON.parse('{"en":"x","__proto__":"x"}'))),
  good('languages', {locales: ['en', 'es', 'zh-Hant', 'hmn']}),
  bad('no language in the list', {locales: []}),
  bad('a language in a text', {locales: 'en'}),
  good('the form', {form: {preset: 'online-hate'}}),
  good('a form left to us', {form: {}}),
  bad('a form we do not have', {form: {preset: 'tax'}}),
  bad('an unknown setting of the form', {form: {steps: []}}),
  bad('no form', {form: null}),
  good('features', {form: {features: ['age', 'files', 'statistics']}}),
  bad('a feature twice', {form: {features: ['age', 'age']}}),
  bad('a feature we do not have', {form: {features: ['fax']}}),
  good('a profile', {form: {features: ['demographics'], demographics: 'us-spd15-2024'}}),
  bad('a profile we do not have', {form: {demographics: 'us-2050'}}),
  good('a profile of its own', {form: {features: ['demographics'], demographics: profile()}}),
  bad('a profile of its own without a field', {form: {demographics: profile({fields: []})}}),
  bad('a profile of its own without a name', {form: {demographics: profile({id: undefined})}}),
  good('what is hidden', {form: {hide: ['incident.place.text', 'where']}}),
  good('an option that is hidden', {form: {hide: ['incident.types=killed']}}),
  bad('a question hidden twice', {form: {hide: ['where', 'where']}}),
  bad('a number hidden', {form: {hide: [1]}}),
  bad('something hidden with a space', {form: {hide: ['incident types']}}),
  good('what is required', {form: {require: ['incident.place.mode']}}),
  bad('something required by true', {form: {require: true}}),
  good('another order', {
    form: {order: {main: ['what', 'where'], pages: {what: ['incident.narrative']}}},
  }),
  good('no order', {form: {order: {}}}),
  bad('an order of questions without a page', {form: {order: {pages: {}}}}),
  bad('an order by numbers', {form: {order: {main: [1, 2]}}}),
  good('other words', {
    form: {
      reword: {
        'incident.place.mode': {label: {en: 'Where?'}, options: {area: 'Near a street or park'}},
      },
    },
  }),
  bad('other words for nothing', {form: {reword: {}}}),
  bad('other words that are empty', {form: {reword: {'incident.place.mode': {label: ''}}}}),
  bad('other words for an error', {form: {reword: {'incident.place.mode': {error: 'x'}}}}),
  bad('other words that reach for the prototype', {
    form: {reword: JSON.parse('{"__proto__":{"label":"x"}}') as unknown},
  }),
  good('an own question', ownQuestion({})),
  good(
    'an own question with all it can have',
    ownQuestion({
      kind: 'choices',
      hint: {en: 'As on the front of the bus.'},
      options: [
        {id: 'red', label: 'Red', hint: 'To the lake'},
        {id: 'none', label: 'None', alone: true},
      ],
      page: 'where',
      after: 'incident.place.mode',
      when: {any: [{has: ['incident.place.mode', 'address']}, {not: {answered: 'incident.types'}}]},
      required: true,
    }),
  ),
  good('no own question', {form: {questions: []}}),
  bad('41 own questions', {form: {questions: Array.from({length: 41}, () => ownEntry)}}),
  bad('an own question under an id of ours', ownQuestion({id: 'incident.types'})),
  bad('an own question without its mark', ownQuestion({id: 'bus-line'})),
  bad('an own question in capitals', ownQuestion({id: 'custom.Bus'})),
  bad('an own question of no kind', ownQuestion({kind: undefined})),
  bad('an own question of a kind that only we have', ownQuestion({kind: 'files'})),
  bad('an own question without words', ownQuestion({label: undefined})),
  bad('an own question without an option', ownQuestion({kind: 'choice', options: []})),
  bad('an own question with an unknown setting', ownQuestion({pattern: '(a+)+$'})),
  bad('an own text of no length', ownQuestion({maxLength: 0})),
  bad('an own text of half a character', ownQuestion({maxLength: 10.5})),
  bad('a condition on nothing', ownQuestion({when: {}})),
  bad(
    'a condition of two kinds',
    ownQuestion({
      when: {answered: 'incident.types', has: ['incident.types', 'threat']},
    }),
  ),
  bad('a condition on half an option', ownQuestion({when: {has: ['incident.types']}})),
  bad(
    'a condition on two options at once',
    ownQuestion({
      when: {has: ['incident.types', 'threat', 'verbal']},
    }),
  ),
  bad('a condition on all of nothing', ownQuestion({when: {all: []}})),
  bad(
    'a condition nested three deep',
    ownQuestion({
      when: {all: [{any: [{answered: 'incident.types'}]}]},
    }),
  ),
  good('limits for files', {form: {features: ['files'], files: {maxFiles: 5, maxFileMB: 10}}}),
  bad('no file', {form: {files: {maxFiles: 0}}}),
  bad('files of a gigabyte', {form: {files: {maxFileMB: 1000}}}),
  bad('half a megabyte', {form: {files: {maxTotalMB: 0.5}}}),
  bad('a limit in words', {form: {files: {maxFiles: '5'}}}),
  good('drafts for a session', {drafts: 'session'}),
  bad('drafts for ever', {drafts: 'forever'}),
  good('a shorter wait', safety({idleMinutes: 5})),
  bad('no wait', safety({idleMinutes: 0})),
  bad('a wait of hours', safety({idleMinutes: 121})),
  bad('a wait of seconds', safety({idleMinutes: 7.5})),
  good(
    'a crisis line for some',
    safety({crisisLines: [{name: 'RAINN', for: ['sexual-violence']}]}),
  ),
  bad('a crisis line for nobody', safety({crisisLines: [{name: 'RAINN', for: []}]})),
  bad('a crisis line for what we do not know', safety({crisisLines: [{name: 'x', for: ['debt']}]})),
  good('every notice', {
    form: {features: ['age']},
    notices: {retention: 'Two years.', policeReport: 'Not to the police.', minors: 'We must tell.'},
  }),
  bad('a notice that is a list', {notices: {retention: ['x']}}),
  good('an intake by https', endpoint('https://intake.example.org/v1')),
  good('an intake on a port', endpoint('https://intake.example.org:8443/v1')),
  good('an intake on this machine', endpoint('http://localhost:4400/v1')),
  good('an intake on this machine by number', endpoint('http://127.0.0.1/v1')),
  good('an intake on this machine by IPv6', endpoint('http://[::1]:4400/v1')),
  good('an intake beside the page', endpoint('./v1')),
  good('an intake above the page', endpoint('../intake/v1')),
  good('an intake by a plain path', endpoint('intake/v1')),
  bad('an intake by http', endpoint('http://intake.example.org/v1')),
  bad('a host that begins like this machine', endpoint('http://localhost.example.org/v1')),
  bad('a user name like this machine', endpoint('http://localhost:x@example.org/v1')),
  bad('a user name before the host', endpoint('https://intake.example.org@evil.example/v1')),
  bad('a host without a scheme', endpoint('//evil.example/v1')),
  bad('a host behind a backslash', endpoint('/\\evil.example/v1')),
  bad('a script', endpoint(script)),
  bad('data', endpoint('data:application/json,{}')),
  bad('a space', endpoint('https://intake.example.org/v 1')),
  bad('an empty address', endpoint('')),
  bad('https and nothing more', endpoint('https://')),
  bad('a connector we do not know', {delivery: {connector: 'fax', endpoint: '/v1'}}),
  bad('no connector', {delivery: {endpoint: '/v1'}}),
  bad('a connector with more than it takes', {
    delivery: {connector: 'heard', endpoint: '/v1', apiKey: 'x'},
  }),
  bad('no recipient', {recipients: []}),
  bad('21 recipients', {recipients: Array.from({length: 21}, () => city)}),
  good('a recipient to be asked for', recipient({consent: 'ask', purpose: 'Helps.'})),
  bad('a consent we do not know', recipient({consent: 'always'})),
  bad('no key', recipient({keys: []})),
  bad('a secret key', recipient({keys: [`AGE-SECRET-KEY-1${'Q'.repeat(58)}`]})),
  bad('a key that is cut off', recipient({keys: ['age1qqqq']})),
  bad('a key with a space after it', recipient({keys: [`${key('q')} `]})),
  good('a post-quantum key', recipient({keys: [postQuantumKey]})),
  bad('a recipient with more than it takes', recipient({email: 'a@example.org'})),
  bad('no emergency number', {safety: {exitUrl: 'https://www.weather.gov/'}}),
  bad('no exit', {safety: {emergencyNumber: '911'}}),
  bad('an exit by http', safety({exitUrl: 'http://www.weather.gov/'})),
  bad('an exit to a path', safety({exitUrl: '/weather'})),
  good('a long number', safety({emergencyNumber: '+1 (312) 555-0100'})),
  bad('a number in words', safety({emergencyNumber: 'nine-one-one'})),
  good('a crisis line', safety({crisisLines: [{name: '988', phone: '988', text: '988'}]})),
  bad('a crisis line without a name', safety({crisisLines: [{phone: '988'}]})),
  good('notices', {notices: {version: '1', readers: {en: 'Our two advocates.'}}}),
  bad('an empty notice version', {notices: {version: ''}}),
  good('other ways', {otherWays: [{label: 'Call', href: 'tel:+15550100'}]}),
  bad('another way that is a script', {otherWays: [{label: 'x', href: script}]}),
  good('a finder', {finder: {directory: '/directory.json'}}),
  bad('no finder', {finder: null}),
  bad('an unknown setting of the finder', finder({file: '/x'})),
  bad('a directory by http', finder({directory: 'http://example.org/directory.json'})),
  good('what a directory hashes to', finder({integrity: `sha256-${'a'.repeat(43)}=`})),
  bad('a hash of another kind', finder({integrity: `md5-${'a'.repeat(22)}==`})),
  bad('half a hash', finder({integrity: 'sha256-aaaa'})),
  good('a search engine', source({key: 'abc+/=', collection: 'services'})),
  good('an API', source({kind: 'hsds-api', addressesMayBeShown: true})),
  good('an API beside the page', source({kind: 'hsds-api', address: '/hsds'})),
  good('an API on this machine', source({kind: 'hsds-api', address: 'http://localhost:8080'})),
  bad('an API by http', source({kind: 'hsds-api', address: 'http://api.example.org'})),
  good('an API of elsewhere', source({kind: 'hsds-api', language: 'fr', country: 'CA'})),
  bad('an API on a clock of its own', source({kind: 'hsds-api', timeZone: '+6 hours'})),
  bad('an API of a country in words', source({kind: 'hsds-api', country: 'Canada'})),
  bad('a source of a kind that we do not know', source({kind: 'solr'})),
  bad('a source without an address', source({address: undefined})),
  bad('an empty key', source({key: ''})),
  bad('a key with a line break', source({key: 'abc\nX-Other: 1'})),
  bad('a collection with a slash', source({collection: '../keys'})),
  bad('a source with more than it takes', source({headers: {}})),
  bad('addresses that may be shown in words', source({addressesMayBeShown: 'yes'})),
  good('where to say what is wrong', finder({tellWrong: 'https://example.org/tell'})),
  good('a path where to say it', finder({tellWrong: '/tell'})),
  good('a mail address where to say it', finder({tellWrong: 'mailto:help@example.org'})),
  bad('a mail with a text', finder({tellWrong: 'mailto:help@example.org?bcc=a@evil.example'})),
  bad('two mail addresses', finder({tellWrong: 'mailto:help@example.org,a@evil.example'})),
  bad('a script where to say it', finder({tellWrong: script})),
  good('a directory that is kept, and links', finder({keep: true, deepLinks: false})),
  bad('a directory that is kept for a week', finder({keep: 'week'})),
  good('a map', finder({map: true})),
  good('a map on pictures', finder({map: {tiles: 'https://t.example.org/{z}/{x}/{y}.png'}})),
  good('a map on pictures of the same site', finder({map: {tiles: '/tiles/{z}/{x}/{y}.png'}})),
  good('a map with a name on it', finder({map: {tiles: '/{z}/{y}/{x}', attribution: '© OSM'}})),
  bad('a map that is off', finder({map: false})),
  bad('a map on one picture', finder({map: {tiles: 'https://t.example.org/map.png'}})),
  bad('a map on pictures by http', finder({map: {tiles: 'http://t.example.org/{z}/{x}/{y}'}})),
  bad('a map on a host to fill in', finder({map: {tiles: 'https://{x}.example.org/{z}/{x}/{y}'}})),
  bad('an unknown setting of the map', finder({map: {style: '/style.json'}})),
];
