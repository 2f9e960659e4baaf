import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {distanceKm} from '@heard/directory/place';
import fc from 'fast-check';

import {areaAround, moved, percentIn, spotOf, together, widthKm, zoomed} from './map-area.ts';

const chicago = {latitude: 41.88, longitude: -87.63};
const evanston = {latitude: 42.05, longitude: -87.69};
const anyPoint = fc.record({
  latitude: fc.double({min: -80, max: 80, noNaN: true}),
  longitude: fc.double({min: -180, max: 180, noNaN: true}),
});

describe('a map', () => {
  it('shows every point it is drawn for, wherever they are', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, {minLength: 1, maxLength: 20}), (points) => {
        const spots = together(points.map(spotOf));
        const area = areaAround(spots);
        for (const spot of spots) {
          const {x, y} = percentIn(area, spot);
          assert.ok(x >= 0 && x <= 100 && y >= 0 && y <= 100, `${x} ${y}`);
        }
      }),
    );
  });

  it('has north above south and west left of east', () => {
    const area = areaAround([chicago, evanston].map(spotOf));
    const [south, north] = [percentIn(area, spotOf(chicago)), percentIn(area, spotOf(evanston))];
    assert.ok(north.y < south.y);
    assert.ok(north.x < south.x);
  });

  it('keeps neighbors over the date line together', () => {
    const spots = together(
      [
        {latitude: 52, longitude: 179},
        {latitude: 52, longitude: -179},
      ].map(spotOf),
    );
    assert.ok(areaAround(spots).span < 0.01);
  });

  it('has a scale that agrees with the distance over the ground', () => {
    const west = {latitude: 41.88, longitude: -88.0};
    const area = areaAround([chicago, west].map(spotOf));
    const {x} = percentIn(area, spotOf(chicago));
    const part = (x - percentIn(area, spotOf(west)).x) / 100;
    const error = (widthKm(area) * part) / distanceKm(chicago, west) - 1;
    assert.ok(Math.abs(error) < 0.01, String(error));
  });

  it('comes no closer than about a kilometer, and never wider than the world', () => {
    let area = areaAround([spotOf(chicago)]);
    assert.ok(widthKm(area) < 1.1);
    for (let press = 0; press < 40; press++) area = zoomed(area, 2);
    assert.equal(area.span, 1);
    for (let press = 0; press < 40; press++) area = zoomed(area, 0.5);
    assert.ok(widthKm(area) > 0.5);
  });

  it('goes on to the side without a jump', () => {
    const area = areaAround([chicago, evanston].map(spotOf));
    const after = percentIn(moved(area, 0.25, 0), spotOf(chicago));
    assert.ok(Math.abs(percentIn(area, spotOf(chicago)).x - after.x - 25) < 1e-6);
  });
});
