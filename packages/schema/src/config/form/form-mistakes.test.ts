import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {checkConfig} from '../check-config.ts';
import {shortestConfig} from '../config-cases.ts';
import type {ConfigIssueCode} from '../config-issue.ts';

type Row = readonly [
  name: string,
  form: Record<string, unknown>,
  path: string,
  code: ConfigIssueCode,
  says: RegExp,
];

const text = (id: string, parts: Record<string, unknown> = {}) => ({
  id: `custom.${id}`,
  kind: 'short-text',
  label: 'Which one?',
  ...parts,
});
const full = {preset: 'hate-incident'};
const questions = (...list: readonly unknown[]) => ({...full, questions: list});
const choice = (options: unknown) => text('a', {kind: 'choice', options});
const a = {id: 'a', label: 'A'};

const mistakes: readonly Row[] = [
  [
    'a misspelt question to hide',
    {hide: ['contact.nme']},
    'form.hide[0]',
    'unknown-id',
    /Did you mean "contact\.name"\?/,
  ],
  [
    'a misspelt page to hide',
    {hide: ['wher']},
    'form.hide[0]',
    'unknown-id',
    /Did you mean "where"\?/,
  ],
  [
    'something to hide that is like nothing',
    {hide: ['weather.forecast']},
    'form.hide[0]',
    'unknown-id',
    /no question or page/,
  ],
  [
    'the question what happened hidden',
    {hide: ['incident.narrative']},
    'form.hide[0]',
    'cannot-hide',
    /all that a report needs/,
  ],
  [
    'the page of it hidden',
    {hide: ['what']},
    'form.hide[0]',
    'cannot-hide',
    /all that a report needs/,
  ],
  ['the page about contact hidden', {hide: ['contact']}, 'form.hide[0]', 'cannot-hide', /contact/],
  [
    'staying anonymous hidden',
    {hide: ['contact.preference=none']},
    'form.hide[0]',
    'cannot-hide',
    /anonymous/,
  ],
  [
    'being contacted hidden',
    {hide: ['contact.preference=contact_me']},
    'form.hide[0]',
    'cannot-hide',
    /contact/,
  ],
  [
    'every way of contact hidden',
    {hide: ['contact.methods=phone', 'contact.methods=text', 'contact.methods=email']},
    'form.hide[2]',
    'cannot-hide',
    /one way of contact/,
  ],
  [
    'the page that asks who may read it hidden',
    {hide: ['share']},
    'form.hide[0]',
    'cannot-hide',
    /further recipient/,
  ],
  [
    'a question hidden and required',
    {hide: ['incident.place.mode'], require: ['incident.place.mode']},
    'form.hide[0]',
    'cannot-hide',
    /"require"/,
  ],
  [
    'a misspelt question to require',
    {require: ['incident.place.mod']},
    'form.require[0]',
    'unknown-id',
    /"incident\.place\.mode"/,
  ],
  ['a page to require', {require: ['where']}, 'form.require[0]', 'unknown-id', /no question/],
  [
    'a name required',
    {require: ['contact.name']},
    'form.require[0]',
    'cannot-require',
    /Contact details/,
  ],
  [
    'a phone number required',
    {require: ['contact.methods']},
    'form.require[0]',
    'cannot-require',
    /Contact details/,
  ],
  [
    'consent required',
    {require: ['consent.shareWith']},
    'form.require[0]',
    'cannot-require',
    /consent/,
  ],
  [
    'words required besides ticks',
    {require: ['incident.narrative']},
    'form.require[0]',
    'cannot-require',
    /by a tick or in words/,
  ],
  [
    'proof required',
    {...full, require: ['evidence.has']},
    'form.require[0]',
    'cannot-require',
    /prove/,
  ],
  [
    'an answer required on an optional page',
    {...full, require: ['bias.perceived']},
    'form.require[0]',
    'required-aside',
    /form\.order\.main/,
  ],
  [
    'an own answer required on an optional page',
    questions(text('a', {required: true})),
    'form.questions[0].required',
    'required-aside',
    /form\.order\.main/,
  ],
  [
    'a required box to tick',
    questions(text('a', {kind: 'consent', page: 'where', required: true})),
    'form.questions[0].required',
    'cannot-require',
    /forced/,
  ],
  [
    'an unknown page in an order',
    {order: {main: ['what', 'contcat']}},
    'form.order.main[1]',
    'unknown-id',
    /"contact"/,
  ],
  [
    'age in the middle',
    {features: ['age'], order: {main: ['what', 'age']}},
    'form.order.main[1]',
    'fixed-place',
    /age comes first/,
  ],
  [
    'contact among the optional pages',
    {order: {details: ['contact']}},
    'form.order.details[0]',
    'fixed-place',
    /stay on the way/,
  ],
  [
    'who somebody is on the way of all',
    {...full, features: ['demographics'], demographics: 'uk-gss', order: {main: ['about-you']}},
    'form.order.main[0]',
    'fixed-place',
    /come last/,
  ],
  [
    'a page in both lists',
    {...full, order: {main: ['when'], details: ['when']}},
    'form.order.details[0]',
    'repeated',
    /form\.order\.main\[0\]/,
  ],
  [
    'an unknown page with an order of its own',
    {order: {pages: {wher: ['incident.place.mode']}}},
    'form.order.pages.wher',
    'unknown-id',
    /"where"/,
  ],
  [
    'a question on another page',
    {order: {pages: {where: ['incident.types']}}},
    'form.order.pages.where[0]',
    'other-page',
    /does not stand on this page/,
  ],
  [
    'a misspelt question on a page',
    {order: {pages: {where: ['incident.place.mod']}}},
    'form.order.pages.where[0]',
    'unknown-id',
    /"incident\.place\.mode"/,
  ],
  [
    'an order in which a question comes before what it depends on',
    {order: {pages: {where: ['incident.place.text', 'incident.place.mode']}}},
    'form.order',
    'asks-too-early',
    /"incident\.place\.text" comes before "incident\.place\.mode"/,
  ],
  [
    'other words for a misspelt question',
    {reword: {'incident.naratve': {label: 'x'}}},
    'form.reword["incident.naratve"]',
    'unknown-id',
    /"incident\.narrative"/,
  ],
  [
    'an own id given twice',
    questions(text('a'), text('a')),
    'form.questions[1].id',
    'duplicate-id',
    /form\.questions\[0\]/,
  ],
  [
    'a choice without options',
    questions(choice(undefined)),
    'form.questions[0].options',
    'no-options',
    /Add "options"/,
  ],
  [
    'an option given twice',
    questions(choice([a, a])),
    'form.questions[0].options[1].id',
    'duplicate-id',
    /options\[0\]/,
  ],
  [
    'an option with a name that every object has',
    questions(choice([{...a, id: 'constructor'}])),
    'form.questions[0].options[0].id',
    'reserved-id',
    /taken by the form/,
  ],
  [
    'a page with the name of one that every form has',
    questions(text('a', {page: 'check'})),
    'form.questions[0].page',
    'reserved-id',
    /taken by the form/,
  ],
  [
    'an own question among those about who somebody is',
    questions(text('a', {page: 'about-you'})),
    'form.questions[0].page',
    'reserved-id',
    /taken by the form/,
  ],
  [
    'an own question behind one of another page',
    questions(text('a', {page: 'where', after: 'incident.types'})),
    'form.questions[0].after',
    'other-page',
    /does not stand/,
  ],
  [
    'an own question behind a misspelt one',
    questions(text('a', {page: 'where', after: 'incident.place.mod'})),
    'form.questions[0].after',
    'unknown-id',
    /"incident\.place\.mode"/,
  ],
  [
    'an own question behind itself',
    questions(text('a', {page: 'where', after: 'custom.a'})),
    'form.questions[0].after',
    'other-page',
    /does not stand/,
  ],
  // C19: circular or dangling conditions
  [
    'a condition on a misspelt question',
    questions(text('a', {when: {answered: 'incident.type'}})),
    'form.questions[0].when',
    'unknown-id',
    /"incident\.types"/,
  ],
  [
    'a condition on a question that is hidden',
    {...questions(text('a', {when: {answered: 'bias.perceived'}})), hide: ['why']},
    'form.questions[0].when',
    'dangling-condition',
    /"bias\.perceived".*hidden/,
  ],
  [
    'a condition on a question of another form',
    questions(text('a', {when: {answered: 'concern.kinds'}})),
    'form.questions[0].when',
    'dangling-condition',
    /another form/,
  ],
  [
    'a condition on a question whose feature is off',
    questions(text('a', {when: {has: ['reporter.isMinor', 'under_13']}})),
    'form.questions[0].when',
    'dangling-condition',
    /feature is off/,
  ],
  [
    'a condition on an own question that is not there',
    questions(text('a', {when: {answered: 'custom.b'}})),
    'form.questions[0].when',
    'dangling-condition',
    /of your own that is not there/,
  ],
  [
    'a condition on itself',
    questions(text('a', {when: {answered: 'custom.a'}})),
    'form.questions[0].when',
    'circular-condition',
    /Break the circle/,
  ],
  [
    'conditions in a circle of three',
    questions(
      text('a', {when: {answered: 'custom.b'}}),
      text('b', {when: {not: {answered: 'custom.c'}}}),
      text('c', {when: {any: [{answered: 'custom.a'}]}}),
    ),
    'form.questions[2].when',
    'circular-condition',
    /Break the circle/,
  ],
  [
    'a condition on a later question of its own',
    questions(text('a', {when: {answered: 'custom.b'}}), text('b')),
    'form.questions[0].when',
    'asks-too-early',
    /form\.questions\[1\], which comes later/,
  ],
  [
    'a condition on a later question of ours',
    questions(text('a', {page: 'what', when: {answered: 'incident.setting'}})),
    'form.questions[0].when',
    'asks-too-early',
    /incident\.setting, which comes later/,
  ],
  ['a map', {features: ['map']}, 'form.features[0]', 'not-drawn', /draws no map/],
  [
    'who somebody is without a profile',
    {features: ['demographics']},
    'form.demographics',
    'no-profile',
    /profile/,
  ],
  [
    'who somebody is with the profile of none',
    {features: ['demographics'], demographics: 'none'},
    'form.demographics',
    'no-profile',
    /profile/,
  ],
  [
    'a profile of its own under a name of ours',
    {
      features: ['demographics'],
      demographics: {id: 'uk-gss', fields: [{id: 'a', kind: 'text', label: 'x'}]},
    },
    'form.demographics.id',
    'reserved-id',
    /taken/,
  ],
  [
    'a field that hides the profile',
    {
      features: ['demographics'],
      demographics: {id: 'ours', fields: [{id: 'profile', kind: 'text', label: 'x'}]},
    },
    'form.demographics.fields[0].id',
    'reserved-id',
    /taken/,
  ],
  [
    'a field twice',
    {
      features: ['demographics'],
      demographics: {
        id: 'ours',
        fields: [
          {id: 'a', kind: 'text', label: 'x'},
          {id: 'a', kind: 'text', label: 'x'},
        ],
      },
    },
    'form.demographics.fields[1].id',
    'duplicate-id',
    /fields\[0\]/,
  ],
  [
    'a field without options',
    {
      features: ['demographics'],
      demographics: {id: 'ours', fields: [{id: 'a', kind: 'choices', label: 'x'}]},
    },
    'form.demographics.fields[0].options',
    'no-options',
    /Add "options"/,
  ],
  [
    'files that together are smaller than one',
    {features: ['files'], files: {maxFileMB: 20, maxTotalMB: 10}},
    'form.files.maxTotalMB',
    'file-limits',
    /at least "maxFileMB"/,
  ],
  ['a list with the same twice', {hide: ['where', 'where']}, 'form.hide', 'repeated', /twice/],
];

const warnings: readonly Row[] = [
  [
    'an answer that is required',
    {require: ['incident.place.mode']},
    'form.require[0]',
    'required-costs',
    /costs reports/,
  ],
  [
    'an own answer that is required',
    questions(text('a', {page: 'where', required: true})),
    'form.questions[0].required',
    'required-costs',
    /costs reports/,
  ],
  [
    'a question to hide that this form does not ask',
    {hide: ['bias.perceived']},
    'form.hide[0]',
    'not-in-form',
    /no effect/,
  ],
  [
    'a question to require that this form does not ask',
    {require: ['incident.setting']},
    'form.require[0]',
    'not-in-form',
    /no effect/,
  ],
  [
    'other words for a question that this form does not ask',
    {reword: {'bias.perceived': {label: 'x'}}},
    'form.reword["bias.perceived"]',
    'not-in-form',
    /no effect/,
  ],
  [
    'a feature of which this form asks nothing',
    {features: ['files']},
    'form.features[0]',
    'not-in-form',
    /"hate-incident" asks the most/,
  ],
  [
    'the order of a page that this form does not have',
    {order: {pages: {when: []}}},
    'form.order.pages.when',
    'not-in-form',
    /no effect/,
  ],
  [
    'a page in order that this form does not have',
    {order: {details: ['support']}},
    'form.order.details[0]',
    'not-in-form',
    /no effect/,
  ],
  [
    'a hidden question that others hang on',
    {hide: ['incident.place.mode']},
    'form.hide[0]',
    'hides-more',
    /"incident\.place\.text" is asked only after/,
  ],
  [
    'a misspelt option to hide',
    {hide: ['incident.types=verbel']},
    'form.hide[0]',
    'unknown-id',
    /Did you mean "verbal"\?/,
  ],
  [
    'an option to hide where nothing can be chosen',
    {hide: ['incident.place.text=x']},
    'form.hide[0]',
    'unknown-id',
    /Nothing can be chosen/,
  ],
  [
    'every option hidden',
    {
      ...full,
      hide: ['witnesses.present=yes', 'witnesses.present=no', 'witnesses.present=not_sure'],
    },
    'form.hide[2]',
    'no-options',
    /Hide the question instead/,
  ],
  [
    'other words for a misspelt option',
    {reword: {'incident.place.mode': {options: {adress: 'x'}}}},
    'form.reword["incident.place.mode"].options.adress',
    'unknown-id',
    /"address"/,
  ],
  [
    'a condition on a misspelt option',
    questions(text('a', {when: {has: ['incident.types', 'verbel']}})),
    'form.questions[0].when',
    'unknown-id',
    /"verbal"/,
  ],
  [
    'a condition on an option of its own that is not there',
    questions(choice([a]), text('b', {when: {has: ['custom.a', 'b']}})),
    'form.questions[1].when',
    'unknown-id',
    /has no such option/,
  ],
  [
    'a new page that is nearly one of ours',
    questions(text('a', {page: 'witness'})),
    'form.questions[0].page',
    'unknown-id',
    /"witnesses" of ours/,
  ],
  [
    'limits for files that nobody is asked for',
    {files: {maxFiles: 3}},
    'form.files',
    'not-used',
    /"files" is not in form\.features/,
  ],
  [
    'a profile that nobody is asked about',
    {demographics: 'uk-gss'},
    'form.demographics',
    'not-used',
    /"demographics" is not/,
  ],
  [
    'options of a text',
    questions(text('a', {options: [a]})),
    'form.questions[0].options',
    'not-used',
    /no use for "options"/,
  ],
  [
    'a length of a choice',
    questions({...choice([a]), maxLength: 50}),
    'form.questions[0].maxLength',
    'not-used',
    /no use for "maxLength"/,
  ],
  [
    'children asked for their age and told nothing',
    {features: ['age']},
    'notices.minors',
    'no-minors-notice',
    /whom you must tell/,
  ],
];

const check = (form: Record<string, unknown>) => checkConfig({...shortestConfig, form});

suite('a city that changes its form is told what to mend', () => {
  for (const [name, form, path, code, says] of mistakes)
    test(name, () => {
      const found = check(form).filter((issue) => issue.path === path && issue.code === code);
      assert.equal(found.length, 1, JSON.stringify(check(form), null, 1));
      assert.equal(found[0]?.level, 'error');
      assert.match(found[0]?.message ?? '', says);
    });

  test('each mistake is said once', () => {
    for (const [name, form] of mistakes) {
      const places = check(form)
        .filter(({level}) => level === 'error')
        .map(({path, code}) => `${path} ${code}`);
      assert.equal(new Set(places).size, places.length, name);
    }
  });
});

suite('a city that changes its form is warned of what serves people worse', () => {
  for (const [name, form, path, code, says] of warnings)
    test(name, () => {
      const issues = check(form);
      assert.deepEqual(
        issues.filter(({level}) => level === 'error'),
        [],
      );
      const found = issues.filter((issue) => issue.path === path && issue.code === code);
      assert.equal(found.length, 1, JSON.stringify(issues, null, 1));
      assert.match(found[0]?.message ?? '', says);
    });

  test('a notice and a crisis line for children where nobody is asked for an age', () => {
    const issues = checkConfig({
      ...shortestConfig,
      notices: {minors: 'We must tell.'},
      safety: {
        ...(shortestConfig['safety'] as object),
        crisisLines: [{name: 'x', for: ['minors']}],
      },
    });
    assert.deepEqual(
      issues.map(({path, code}) => [path, code]),
      [
        ['notices.minors', 'not-used'],
        ['safety.crisisLines[0].for', 'not-used'],
      ],
    );
  });

  test('a question of its own without words in a language that is offered', () => {
    const issues = checkConfig({
      ...shortestConfig,
      locales: ['en', 'es'],
      form: {
        ...questions(choice([{id: 'a', label: {en: 'A'}}])),
        reword: {'incident.place.mode': {options: {area: {en: 'Near a street'}}}},
      },
    });
    assert.deepEqual(
      issues.map(({path, code}) => [path, code]),
      [
        ['form.questions[0].options[0].label', 'missing-text'],
        ['form.reword["incident.place.mode"].options.area', 'missing-text'],
      ],
    );
  });
});

suite('a city is asked to think twice before it asks', () => {
  const warned: readonly string[] = [
    'What is your date of birth?',
    'When were you born?',
    '¿Cuál es su fecha de nacimiento?',
    'What is your immigration status?',
    'Are you a U.S. citizen?',
    '¿Es usted ciudadano?',
    'Social Security number',
    'Was this a hate crime?',
    '¿Fue un crimen de odio?',
    'Your phone number',
    'Your e-mail',
    'What is your full name?',
  ];
  const fine: readonly string[] = [
    'Which bus line was it?',
    'Which name did the group use?',
    'Was the shop asked to help?',
    'How did you hear of us?',
    'Which team do you play for?',
  ];
  const codes = (label: string) => check(questions(text('a', {label}))).map(({code}) => code);
  for (const label of warned)
    test(label, () => assert.deepEqual(codes(label), ['sensitive-question']));
  for (const label of fine) test(label, () => assert.deepEqual(codes(label), []));

  test('also in other words for a question of ours, in an option and about who somebody is', () => {
    const reworded = check({reword: {'incident.place.mode': {label: 'Are you a citizen?'}}});
    const option = check(questions(choice([{id: 'a', label: 'No visa'}])));
    const field = check({
      ...full,
      features: ['demographics'],
      demographics: {id: 'ours', fields: [{id: 'a', kind: 'text', label: 'Birthday'}]},
    });
    assert.deepEqual(
      [...reworded, ...option, ...field].map(({path, code}) => [path, code]),
      [
        ['form.reword["incident.place.mode"]', 'sensitive-question'],
        ['form.questions[0]', 'sensitive-question'],
        ['form.demographics.fields[0]', 'sensitive-question'],
      ],
    );
  });
});
