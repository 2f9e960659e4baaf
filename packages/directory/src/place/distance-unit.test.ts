import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {distanceIn, distanceUnit} from './distance-unit.ts';

describe('distanceUnit', () => {
  const cases: [locale: string, country: string | undefined, unit: string][] = [
    ['en-US', undefined, 'mile'],
    ['en-GB', 'US', 'mile'],
    ['my-MM', undefined, 'mile'],
    ['en-LR', undefined, 'mile'],
    ['en-CA', 'US', 'kilometer'],
    ['es', 'US', 'mile'],
    ['es', undefined, 'kilometer'],
    ['en', undefined, 'mile'],
    ['de', 'DE', 'kilometer'],
    ['no locale at all', 'GB', 'mile'],
    ['', undefined, 'kilometer'],
  ];
  for (const [locale, country, unit] of cases) {
    it(`is ${unit} in ${locale} ${country ?? ''}`, () =>
      assert.equal(distanceUnit(locale, country), unit));
  }
});

describe('distanceIn', () => {
  const cases: [km: number, unit: 'mile' | 'kilometer', value: number][] = [
    [0, 'mile', 0.5],
    [1.609, 'mile', 1],
    [2.4, 'mile', 1.5],
    [80, 'mile', 50],
    [0.1, 'kilometer', 0.5],
    [2.8, 'kilometer', 3],
    [12.4, 'kilometer', 12],
  ];
  for (const [km, unit, value] of cases) {
    it(`is ${value} ${unit} for ${km} km`, () =>
      assert.deepEqual(distanceIn(km, unit), {value, unit}));
  }
});
