import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {sourceLocalizer} from '@heard/elements/words';
import {bank, type Report} from '@heard/schema';

import {candidateRows} from './candidate-rows.ts';
import {reportParts} from './report-parts.ts';
import {reportRows} from './report-rows.ts';
import type {Reader} from './reader.ts';

const reader: Reader = {localizer: sourceLocalizer, recipientName: (id) => `the ${id}`};
const rowsOf = (answers: Report['answers'], more: Partial<Reader> = {}) =>
  reportRows({answers, uiLocale: 'en'}, {...reader, ...more});
const linesOf = (answers: Report['answers']) => rowsOf(answers)[0]?.lines;
/** Rows as a person reads them: titles and lines. */
const read = (answers: Report['answers'], more?: Partial<Reader>) =>
  rowsOf(answers, more).map(({title, lines}) => [
    title,
    ...lines.map(({label, text}) => (label ? `${label}: ${text}` : text)),
  ]);

suite('a member of the staff reads', () => {
  test('options in words, and a story exactly as it was typed', () => {
    const story = '  One <b>line</b>.\n\n\tAnother.  ';
    assert.deepEqual(read({'incident.narrative': story, 'incident.types': ['verbal']}), [
      ['What happened', 'Insults, slurs or name-calling'],
      ['In your own words', story],
    ]);
  });

  test('how to reach the person, as a link when it is safe', () => {
    assert.deepEqual(
      linesOf({
        'contact.methods': [
          {kind: 'phone', value: '(312) 555-0100'},
          {kind: 'email', value: 'a@example.org?bcc=b@example.org'},
        ],
      }),
      [
        {label: 'Phone number to call', text: '(312) 555-0100', href: 'tel:3125550100'},
        {label: 'Email address', text: 'a@example.org?bcc=b@example.org', href: undefined},
      ],
    );
  });

  test('organizations by name', () => {
    assert.deepEqual(linesOf({'consent.shareWith': ['city']}), [{text: 'the city'}]);
  });

  test('a date as far as the person knew it', () => {
    for (const [date, text] of [
      ['2026', '2026'],
      ['2026-11', 'November 2026'],
      ['2026-11-05', 'November 5, 2026'],
    ] as const)
      assert.deepEqual(linesOf({'incident.when.start': date}), [{text}]);
  });

  test('a language by its name', () => {
    assert.deepEqual(linesOf({'contact.language': 'vi'}), [{text: 'Vietnamese'}]);
    assert.deepEqual(linesOf({'contact.language': 'zh-Hant'}), [{text: 'Traditional Chinese'}]);
  });

  test('yes and no', () => {
    assert.deepEqual(linesOf({'consent.statistics': true}), [{text: 'Yes'}]);
    assert.deepEqual(linesOf({'contact.interpreter': false}), [{text: 'No'}]);
  });

  test('links that somebody typed as text, each on its line', () => {
    const urls = ['https://example.org/post', 'javascript:alert(1)'];
    assert.deepEqual(
      linesOf({'online.urls': urls}),
      urls.map((text) => ({text})),
    );
  });

  test('each thing that makes contact safe, as the person was asked', () => {
    assert.deepEqual(
      read({'contact.safe': {bestTimes: 'mornings', okToLeaveMessage: false, doNotUse: 'email'}}),
      [
        ['When is a good time?', 'mornings'],
        ['May we leave a message?', 'No'],
        ['Is there something we should not do or use?', 'email'],
      ],
    );
  });

  test('who the person is, in the words of the set of questions that was asked', () => {
    assert.deepEqual(
      read({
        'target.demographics': {
          profile: 'us-spd15-2024',
          'race-ethnicity': ['asian', 'white'],
          'race-ethnicity-detail': ['filipino', 'korean'],
          'gender-text': 'in my own words',
        },
      }),
      [
        ['What is your race or ethnicity?', 'Asian: Filipino', 'Asian: Korean', 'White'],
        ['Your gender in your own words', 'in my own words'],
        ['Set of questions', 'us-spd15-2024'],
      ],
    );
  });

  test('who the person is, in the words of the organization’s own set of questions', () => {
    const answers = {'target.demographics': {profile: 'city-2026', tie: ['lives', 'made-up']}};
    const form = {
      demographics: {
        id: 'city-2026',
        fields: [
          {
            id: 'tie',
            kind: 'choices' as const,
            label: {en: 'What ties you to the city?'},
            options: [{id: 'lives', label: {en: 'I live there'}}],
          },
        ],
      },
    };
    const set = ['Set of questions', 'city-2026'];
    assert.deepEqual(read(answers, {form}), [
      ['What ties you to the city?', 'I live there', 'made-up'],
      set,
    ]);
    // Without the configuration of that day nothing is lost either.
    assert.deepEqual(read(answers), [['tie', 'lives', 'made-up'], set]);
    assert.equal(rowsOf(answers)[0]?.hasWords, false);
  });

  test('a finer choice that stands under nothing, so that no answer is dropped', () => {
    const demographics = {profile: 'uk-gss', 'ethnic-group-detail': ['roma']};
    assert.deepEqual(read({'target.demographics': demographics})[0], [
      'What is your ethnic group?',
      'roma',
    ]);
  });

  test('the organization’s own questions, in the words in which they were asked', () => {
    const rows = reportRows(
      {
        answers: {},
        uiLocale: 'es',
        custom: [
          {
            id: 'custom.line',
            label: '¿Qué línea?',
            answer: ['red', 'other'],
            options: [{id: 'red', label: 'Línea roja'}],
          },
          {id: 'custom.seat', label: '¿Dónde?', answer: '<i>delante</i>'},
          {id: 'custom.again', label: '¿Otra vez?', answer: true},
        ],
      },
      reader,
    );
    assert.deepEqual(
      rows.map(({title, lang, lines}) => [title, lang, lines]),
      [
        ['¿Qué línea?', 'es', [{text: 'Línea roja', lang: 'es'}, {text: 'other'}]],
        ['¿Dónde?', 'es', [{text: '<i>delante</i>'}]],
        ['¿Otra vez?', 'es', [{text: 'Yes'}]],
      ],
    );
  });

  test('questions and options as the organization words them', () => {
    const form = {
      reword: {
        'incident.place.name': {label: {en: 'Which school?'}},
        'incident.types': {options: {verbal: {en: 'Name-calling'}}},
      },
    };
    assert.deepEqual(
      read({'incident.types': ['verbal', 'threat'], 'incident.place.name': 'No. 7'}, {form}),
      [
        ['What happened', 'Name-calling', 'Threats to hurt you, someone else or property'],
        ['Which school?', 'No. 7'],
      ],
    );
  });

  test('every question of the bank in words, whatever its kind, but what is drawn on a map', () => {
    for (const question of bank) {
      const {id, kind} = question;
      if (kind === 'files' || kind === 'demographics' || kind === 'safe-contact') continue;
      const answer = {
        choice: 'options' in question && question.options[0],
        choices: 'options' in question && question.options,
        'short-text': 'as typed',
        'long-text': 'as typed',
        'text-list': ['as typed'],
        'partial-date': '2026-11',
        language: 'es',
        consent: true,
        recipients: ['city'],
        'contact-methods': [{kind: 'email', value: 'a@example.org'}],
        point: {lat: 41.85, long: -87.65, radiusM: 100},
      }[kind];
      const [row] = rowsOf({[id]: answer} as Report['answers']);
      const isOnMap = id === 'incident.place.point' || id === 'consent.exactLocation';
      assert.equal(row?.hasWords, !isOnMap, id);
      if (isOnMap) continue;
      assert.notEqual(row?.title, id);
      const codes = 'options' in question ? (question.options as readonly string[]) : [];
      for (const {text} of row?.lines ?? []) assert.ok(text && !codes.includes(text), text);
    }
  });

  test('what has no words here, by its name', () => {
    const rows = rowsOf({
      'incident.place.point': {lat: 41.85, long: -87.65, radiusM: 100},
      'made.up': {deep: [{down: 'here'}]},
    } as unknown as Report['answers']);
    assert.deepEqual(
      rows.map(({title, hasWords, lines}) => [title, hasWords, lines.map(({text}) => text)]),
      [
        ['incident.place.point', false, ['lat: 41.85', 'long: -87.65', 'radiusM: 100']],
        ['made.up', false, ['deep: down: here']],
      ],
    );
  });

  test('the answers in the order of the form, each in one part of the page', () => {
    const ids = bank.map(({id}) => id).filter((id) => id !== 'evidence.files');
    const answers = Object.fromEntries(
      ids.toReversed().map((id) => [id, id === 'target.demographics' ? {x: 'y'} : {part: 'x'}]),
    );
    const lists = ['choices', 'recipients', 'contact-methods'] as readonly string[];
    for (const {id, kind} of bank) {
      if (lists.includes(kind)) answers[id] = [] as never;
      else if (kind === 'choice' || kind === 'language' || kind === 'partial-date')
        answers[id] = 'en' as never;
    }
    const rows = rowsOf(answers as Report['answers']);
    const questionOf = (id: string) =>
      id.replace(/^(target\.demographics|contact\.safe)\..*/, '$1');
    assert.deepEqual(
      rows.map(({id}) => questionOf(id)),
      ids,
    );
    const {told, contact, consents} = reportParts(rows);
    const inParts = [...told.flatMap((each) => each.rows), ...contact, ...consents];
    assert.deepEqual(inParts.map(({id}) => id).toSorted(), rows.map(({id}) => id).toSorted());
    assert.deepEqual(
      told.map(({part}) => part),
      ['happened', 'place', 'time', 'reason', 'people', 'harm', 'help', 'person'],
    );
  });
});

suite('candidates for statistics', () => {
  const candidates = (answers: Report['answers']) =>
    Object.fromEntries(
      candidateRows(answers, sourceLocalizer).map(({id, lines}) => [
        id,
        lines.map(({label, text}) => (label ? `${label}: ${text}` : text)),
      ]),
    );

  test('come with the labels of those who made the codes', () => {
    assert.deepEqual(
      candidates({
        'incident.types': ['threat'],
        'bias.perceived': ['anti_asian', 'anti_roma'],
        'incident.setting': ['street'],
      }),
      {
        offense: ['13C Intimidation'],
        bias: [
          '14 Anti-Asian',
          'Wider than what was ticked: 33 Anti-Other Race/Ethnicity/Ancestry',
        ],
        location: ['13 Highway/Road/Alley/Street/Sidewalk'],
        'odihr-bias': ['Racist or xenophobic', 'Against Roma and Sinti'],
        'odihr-type': ['Threats'],
        odihr: ['Perhaps, going by what was ticked'],
      },
    );
  });

  test('are not made up where nothing points to one', () => {
    assert.deepEqual(candidates({'incident.types': ['verbal']}), {});
    assert.deepEqual(candidates({'incident.narrative': 'intimidation, arson'}), {});
  });
});
