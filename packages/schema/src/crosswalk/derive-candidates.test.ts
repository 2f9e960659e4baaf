import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import fc from 'fast-check';

import {biasGroups, biasIds} from '../codes/biases.ts';
import {incidentTypeIds} from '../codes/incident-types.ts';
import {
  nibrsBiases,
  nibrsInjuries,
  nibrsLocations,
  nibrsOffenses,
  nibrsRelationships,
  nibrsVictimTypes,
} from '../codes/nibrs.ts';
import {odihrBiases, odihrIncidentTypes} from '../codes/odihr.ts';
import {settingIds} from '../codes/settings.ts';
import {bank} from '../questions/bank.ts';
import {biasCrosswalk} from './bias-crosswalk.ts';
import {biasRows, incidentTypeRows, settingRows} from './crosswalk-cases.ts';
import {deriveCandidates, mostBiasCodes} from './derive-candidates.ts';

suite('every reason leads where the table says', () => {
  test('and the table has each of them', () => {
    assert.deepEqual(
      biasRows.map(([bias]) => bias),
      biasIds,
    );
    assert.equal(biasIds.length, 49);
    assert.equal(biasGroups.length, 9);
  });
  for (const [bias, code, lossy, niem, category] of biasRows) {
    test(`${bias} → ${code ?? 'no code'}${lossy ? ' (loses something)' : ''}`, () => {
      const {nibrs, odihr} = deriveCandidates({'bias.perceived': [bias]});
      const [candidate, ...more] = nibrs.biases;
      assert.deepEqual(more, []);
      assert.equal(candidate?.code, code);
      assert.equal(candidate?.lossy, lossy);
      assert.deepEqual(nibrs.biasCodes, code === null ? [] : [code]);
      assert.deepEqual(odihr.biases, category === null ? [] : [category]);
      assert.equal(biasCrosswalk[bias as keyof typeof biasCrosswalk].niem, niem);
    });
  }
  test('every NIBRS code but 88 can be reached', () => {
    const reached = new Set(
      biasIds.flatMap((bias) => deriveCandidates({'bias.perceived': [bias]}).nibrs.biasCodes),
    );
    assert.deepEqual(
      Object.keys(nibrsBiases).filter((code) => !reached.has(code as never)),
      ['88'],
    );
  });
  test('every ODIHR category can be reached', () => {
    const reached = new Set(
      biasIds.flatMap((bias) => deriveCandidates({'bias.perceived': [bias]}).odihr.biases),
    );
    assert.deepEqual([...reached].sort(), [...odihrBiases].sort());
  });
});

suite('every incident type leads where the table says', () => {
  test('and the table has each of them', () => {
    assert.deepEqual(
      incidentTypeRows.map(([type]) => type),
      incidentTypeIds,
    );
    assert.equal(incidentTypeIds.length, 24);
  });
  for (const [type, offenses, odihrType] of incidentTypeRows) {
    test(`${type} → ${offenses.join(', ') || 'no offense'}, ${odihrType ?? 'not for ODIHR'}`, () => {
      const {nibrs, odihr} = deriveCandidates({
        'incident.types': [type],
        'bias.perceived': ['anti_asian'],
      });
      assert.deepEqual(
        nibrs.offenses,
        offenses.map((code) => ({code, from: [type]})),
      );
      assert.deepEqual(odihr.types, odihrType === null ? [] : [odihrType]);
      assert.equal(odihr.eligible, odihrType !== null);
    });
  }
  test('every ODIHR type can be reached', () => {
    const {odihr} = deriveCandidates({'incident.types': incidentTypeIds});
    assert.deepEqual([...odihr.types].sort(), [...odihrIncidentTypes].sort());
  });
});

suite('every setting leads where the table says', () => {
  test('and the table has each of them', () => {
    assert.deepEqual(
      settingRows.map(([setting]) => setting),
      settingIds,
    );
    assert.equal(settingIds.length, 27);
  });
  for (const [setting, locations] of settingRows) {
    test(`${setting} → ${locations.join(', ')}`, () => {
      const {nibrs} = deriveCandidates({
        'incident.setting': [setting],
        'incident.types': ['threat'],
      });
      assert.deepEqual(nibrs.locations, locations);
      assert.equal(nibrs.location, locations[0]);
    });
  }
  test('every location but the legacy 22 can be reached', () => {
    const {nibrs} = deriveCandidates({
      'incident.setting': settingIds,
      'incident.types': ['threat'],
    });
    assert.deepEqual(
      Object.keys(nibrsLocations).filter((code) => !nibrs.locations.includes(code as never)),
      ['22'],
    );
  });
});

suite('what staff may file a report under', () => {
  test('an online threat is intimidation in cyberspace', () => {
    const {nibrs} = deriveCandidates({
      'incident.types': ['threat'],
      'incident.setting': ['online'],
    });
    assert.deepEqual(nibrs.offenses, [{code: '13C', from: ['threat']}]);
    assert.equal(nibrs.location, '58');
    assert.equal(nibrs.cyberspaceLeftOut, false);
  });

  test('insults online are no offense, so cyberspace is no location for them', () => {
    const {nibrs} = deriveCandidates({
      'incident.types': ['verbal'],
      'incident.setting': ['online'],
    });
    assert.deepEqual(nibrs.offenses, []);
    assert.deepEqual(nibrs.locations, []);
    assert.equal(nibrs.location, null);
    assert.equal(nibrs.cyberspaceLeftOut, true);
  });

  test('a person who says "online" in the short form is understood', () => {
    const {nibrs} = deriveCandidates({
      'incident.types': ['comms'],
      'incident.place.mode': 'online',
    });
    assert.equal(nibrs.location, '58');
  });

  test('a place on the ground goes before cyberspace', () => {
    const {nibrs} = deriveCandidates({
      'incident.types': ['threat'],
      'incident.setting': ['online', 'school'],
    });
    assert.deepEqual(nibrs.locations, ['53', '58', '44']);
  });

  test('offenses of several ticks are listed once, with the ticks they come from', () => {
    const {nibrs} = deriveCandidates({'incident.types': ['physical', 'spitting']});
    assert.deepEqual(nibrs.offenses, [
      {code: '13A', from: ['physical']},
      {code: '13B', from: ['physical', 'spitting']},
    ]);
  });

  test('"I am not sure" is unknown (99), and only alone', () => {
    const codes = (...biases: string[]) =>
      deriveCandidates({'bias.perceived': biases}).nibrs.biasCodes;
    assert.deepEqual(codes('not_sure'), ['99']);
    assert.deepEqual(codes('not_sure', 'anti_black'), ['12']);
    assert.deepEqual(codes('not_sure', 'anti_age'), ['99']);
    assert.deepEqual(codes(), []);
  });

  test('NIBRS takes five reasons: the first five stay, and the cut is said', () => {
    const six = ['anti_asian', 'anti_black', 'anti_latino', 'anti_arab', 'anti_white', 'anti_gay'];
    const {nibrs} = deriveCandidates({'bias.perceived': six});
    assert.deepEqual(nibrs.biasCodes, ['14', '12', '32', '31', '11']);
    assert.equal(nibrs.biasCodesCut, true);
    assert.equal(nibrs.biases.length, 6);
    assert.equal(deriveCandidates({'bias.perceived': six.slice(1)}).nibrs.biasCodesCut, false);
  });

  test('a crime without a known reason is not for ODIHR, nor a reason without a crime', () => {
    const eligible = (types: string[], biases: string[]) =>
      deriveCandidates({'incident.types': types, 'bias.perceived': biases}).odihr.eligible;
    assert.equal(eligible(['arson'], ['antisemitic']), true);
    assert.equal(eligible(['arson'], ['not_sure']), false);
    assert.equal(eligible(['arson'], []), false);
    assert.equal(eligible(['verbal', 'refused'], ['antisemitic']), false);
  });

  test('who was targeted, hurt and by whom', () => {
    const {nibrs} = deriveCandidates({
      'target.kind': ['person', 'group', 'religious_org'],
      'harm.physical': ['needed_care'],
      'persons.relationship': 'neighbor',
    });
    assert.deepEqual(nibrs.victimTypes, ['I', 'R']);
    assert.deepEqual(nibrs.injuries, ['M', 'O']);
    assert.deepEqual(nibrs.relationships, ['NE']);
  });
});

suite('whatever the answers are', () => {
  const options = bank.flatMap((question) => ('options' in question ? [...question.options] : []));
  const answer = fc.oneof(
    fc.jsonValue({maxDepth: 2}),
    fc.constantFrom<string>(...options),
    fc.array(fc.constantFrom<string>(...options, '__proto__', 'constructor'), {maxLength: 12}),
    fc.subarray([...biasIds]),
    fc.subarray([...incidentTypeIds]),
    fc.subarray([...settingIds]),
  );
  const ids = fc.constantFrom<string>(...bank.map(({id}) => id));
  const answers = fc.dictionary(ids, answer, {noNullPrototype: true});

  test('only codes that exist come out, 88 never, five biases at most, 99 alone, losses with a reason', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const {nibrs, odihr} = deriveCandidates(given);
        const all = (codes: readonly string[], table: object) => {
          assert.equal(new Set(codes).size, codes.length);
          for (const code of codes) assert.ok(Object.hasOwn(table, code), code);
        };
        all(nibrs.biasCodes, nibrsBiases);
        all(nibrs.locations, nibrsLocations);
        all(nibrs.victimTypes, nibrsVictimTypes);
        all(nibrs.injuries, nibrsInjuries);
        all(nibrs.relationships, nibrsRelationships);
        all(
          nibrs.offenses.map(({code}) => code),
          nibrsOffenses,
        );
        assert.doesNotMatch(JSON.stringify([nibrs.biases, nibrs.biasCodes]), /"88"/);
        assert.ok(nibrs.biasCodes.length <= mostBiasCodes);
        if ((nibrs.biasCodes as readonly string[]).includes('99'))
          assert.equal(nibrs.biasCodes.length, 1);
        for (const candidate of nibrs.biases)
          assert.equal(candidate.lossy, 'reason' in candidate && candidate.reason.length > 0);
        assert.equal(nibrs.location, nibrs.locations[0] ?? null);
        if (nibrs.locations.includes('58'))
          assert.ok(nibrs.offenses.some(({code}) => nibrsOffenses[code].cyberspace));
        if (odihr.eligible) assert.ok(odihr.types.length > 0 && nibrs.biases.length > 0);
      }),
      {numRuns: 2000},
    );
  });

  test('the same answers give the same, and stay as they were', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const before = structuredClone(given);
        assert.deepEqual(deriveCandidates(given), deriveCandidates(structuredClone(given)));
        assert.deepEqual(given, before);
      }),
      {numRuns: 500},
    );
  });
});
