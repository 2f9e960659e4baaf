import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {distanceKm, isPoint, meanPoint, roundedPoint, type Point} from './point.ts';

const chicago = {latitude: 41.8781, longitude: -87.6298};
const newYork = {latitude: 40.7128, longitude: -74.006};
const point: fc.Arbitrary<Point> = fc.record({
  latitude: fc.double({min: -90, max: 90, noNaN: true}),
  longitude: fc.double({min: -180, max: 180, noNaN: true}),
});

describe('distanceKm', () => {
  it('knows how far New York is from Chicago', () => {
    assert.ok(Math.abs(distanceKm(chicago, newYork) - 1144.3) < 1);
  });

  it('goes the short way over the date line', () => {
    const apia = {latitude: -13.83, longitude: -171.77};
    const suva = {latitude: -18.14, longitude: 178.44};
    assert.ok(distanceKm(apia, suva) < 1200);
  });

  it('is the same both ways, nothing to itself, and half around the earth at most', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        assert.equal(distanceKm(a, b), distanceKm(b, a));
        assert.equal(distanceKm(a, a), 0);
        assert.ok(distanceKm(a, b) >= 0 && distanceKm(a, b) <= 20_016);
      }),
    );
  });

  it('is never shorter by a detour', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        assert.ok(distanceKm(a, c) <= distanceKm(a, b) + distanceKm(b, c) + 1e-3);
      }),
    );
  });
});

describe('roundedPoint', () => {
  it('says which square kilometer, and no more', () => {
    assert.deepEqual(roundedPoint(chicago), {latitude: 41.88, longitude: -87.624});
    assert.deepEqual(roundedPoint(roundedPoint(chicago)), roundedPoint(chicago));
  });

  it('stays within 0.8 km, and is no closer on the second try', () => {
    fc.assert(
      fc.property(point, (one) => {
        const rounded = roundedPoint(one);
        const isPole = Math.abs(one.latitude) > 89;
        assert.ok(isPole || distanceKm(one, rounded) < 0.8, String(distanceKm(one, rounded)));
        assert.ok(isPoint(rounded) || (rounded.latitude === 0 && rounded.longitude === 0));
        assert.deepEqual(roundedPoint(rounded), rounded);
      }),
    );
  });

  it('makes people who are close together the same', () => {
    const steps = [0, 0.001, 0.002, 0.003, 0.004];
    const corners = new Set(
      steps.map((step) =>
        JSON.stringify(roundedPoint({latitude: 41.8761 + step, longitude: -87.635 + step})),
      ),
    );
    assert.equal(corners.size, 1);
  });
});

describe('meanPoint', () => {
  it('is in the middle, on the date line too', () => {
    assert.deepEqual(meanPoint([chicago]), {latitude: 41.878, longitude: -87.63});
    const middle = meanPoint([
      {latitude: 0, longitude: 179},
      {latitude: 0, longitude: -177},
    ]);
    assert.deepEqual(middle, {latitude: 0, longitude: -179});
  });

  it('is not there without points, or all around', () => {
    assert.equal(meanPoint([]), undefined);
    assert.equal(
      meanPoint([
        {latitude: 90, longitude: 0},
        {latitude: -90, longitude: 0},
      ]),
      undefined,
    );
  });
});

describe('isPoint', () => {
  const not: Partial<Point>[] = [
    {},
    {latitude: 1},
    {latitude: 0, longitude: 0},
    {latitude: 91, longitude: 0},
    {latitude: 0, longitude: -181},
    {latitude: NaN, longitude: 1},
  ];
  for (const one of not) it(`refuses ${JSON.stringify(one)}`, () => assert.ok(!isPoint(one)));
  it('takes the equator', () => assert.ok(isPoint({latitude: 0, longitude: 30})));
});
