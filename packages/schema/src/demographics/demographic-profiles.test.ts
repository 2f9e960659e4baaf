import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {targetDemographics} from '../questions/target.ts';
import {answerSchema} from '../report/answer-schema.ts';
import type {DemographicProfile} from './demographic-profile.ts';
import {demographicProfiles} from './demographic-profiles.ts';

const profiles: readonly DemographicProfile[] = Object.values(demographicProfiles);

test('by default nobody is asked who they are', () => {
  assert.deepEqual(demographicProfiles.none.fields, []);
});

for (const {id, fields} of profiles) {
  suite(`the profile ${id}`, () => {
    test('can be skipped or declined, field by field', () => {
      for (const field of fields)
        if (field.kind !== 'text') assert.ok(field.options.includes('prefer_not_say'), field.id);
    });

    test('has each field and option once, and every write-in is a field', () => {
      const ids = fields.map((field) => field.id);
      assert.equal(new Set(ids).size, ids.length);
      for (const {options, exclusive = [], writeIn, details = []} of fields) {
        const all = [...options, ...details.flatMap((detail) => detail.options)];
        assert.equal(new Set(all).size, all.length);
        for (const option of exclusive) assert.ok(options.includes(option), option);
        for (const detail of details) assert.ok(options.includes(detail.option), detail.option);
        if (writeIn !== undefined)
          assert.equal(fields.find((field) => field.id === writeIn)?.kind, 'text');
      }
    });

    test('its answers fit into a report', () => {
      const answers = Object.fromEntries(
        fields.map(({id: field, kind, options}) => [
          field,
          kind === 'text' ? 'in own words' : kind === 'choice' ? options[0] : options,
        ]),
      );
      const details = Object.fromEntries(
        fields.flatMap(({id: field, details: lists}) =>
          lists ? [[`${field}-detail`, lists.flatMap((detail) => detail.options)]] : [],
        ),
      );
      const result = answerSchema(targetDemographics).safeParse({
        profile: id,
        ...answers,
        ...details,
      });
      assert.equal(result.success, true, JSON.stringify(result.error?.issues));
    });

    test('never asks for an immigration status, citizenship or a date of birth', () => {
      assert.doesNotMatch(JSON.stringify(fields), /immigra|citizen|birth/i);
    });
  });
}
