import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {sourceLocalizer} from '@heard/elements/words';
import {bank, type Report} from '@heard/schema';

import {candidateRows} from './candidate-rows.ts';
import {reportParts, reportRows} from './report-rows.ts';

const rowsOf = (answers: Report['answers']) =>
  reportRows(answers, sourceLocalizer, (id) => `the ${id}`);
const linesOf = (answers: Report['answers']) => rowsOf(answers)[0]?.lines;

suite('a member of the staff reads', () => {
  test('options in words, and a story exactly as it was typed', () => {
    const story = '  One <b>line</b>.\n\n\tAnother.  ';
    const rows = rowsOf({'incident.narrative': story, 'incident.types': ['verbal']});
    assert.deepEqual(
      rows.map(({title, lines}) => [title, lines.map(({text}) => text)]),
      [
        ['What happened', ['Insults, slurs or name-calling']],
        ['In your own words', [story]],
      ],
    );
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

  test('every answer, whatever its shape, in one part of the page', () => {
    const answers = {
      'incident.narrative': 'story',
      'contact.safe': {bestTimes: 'mornings', okToLeaveMessage: false},
      'incident.place.point': {lat: 41.85, long: -87.65, radiusM: 100},
      'evidence.files': [
        {id: 'f1', name: 'door.jpg', type: 'image/jpeg', size: 5000, sha256: 'a'.repeat(64)},
      ],
      'online.urls': ['https://example.org/post'],
      'consent.statistics': true,
      'target.demographics': {language: ['es', 'en']},
      'persons.count': '2_3',
      'made.up': {deep: [{down: 'here'}]},
    } as unknown as Report['answers'];
    const rows = rowsOf(answers);
    const {told, contact, consents} = reportParts(rows);
    assert.deepEqual(
      [...told, ...contact, ...consents].map(({id}) => id).sort(),
      Object.keys(answers).sort(),
    );
    const text = JSON.stringify(rows);
    for (const part of [
      'story',
      'bestTimes: mornings',
      'okToLeaveMessage: No',
      'lat: 41.85',
      'name: door.jpg',
      'https://example.org/post',
      'Yes',
      'language: es, en',
      'Two or three',
      'down: here',
    ])
      assert.ok(text.includes(part), part);
    assert.equal(rows.find(({id}) => id === 'made.up')?.hasWords, false);
  });

  test('the answers in the order of the form', () => {
    const ids = bank.map(({id}) => id);
    const answers = Object.fromEntries(ids.toReversed().map((id) => [id, []]));
    assert.deepEqual(
      rowsOf(answers as Report['answers']).map(({id}) => id),
      ids,
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
