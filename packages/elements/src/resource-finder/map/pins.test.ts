import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {serviceAt} from '@heard/directory';

import {fullDirectory} from '../service/full-directory.fixture.ts';
import {areaAround, aspect, spotOf, widthKm, zoomed} from './map-area.ts';
import {pinsIn, pointsOf} from './pins.ts';
import {scaleBar} from './scale-bar.ts';
import {tilesFor} from './tiles.ts';

const hits = fullDirectory.services.map((_, position) => ({
  service: serviceAt(fullDirectory, position)!,
}));
const points = pointsOf(hits);
const whole = areaAround(points.map(({spot}) => spot));

describe('the pins of a map', () => {
  it('carry the numbers of the list, and leave out what is not shown', () => {
    assert.deepEqual(
      points.map(({number}) => number),
      [1, 3, 3],
    );
  });

  it('become one where they would hide each other, and several again from near', () => {
    const wide = pinsIn(zoomed(whole, 100), points);
    assert.deepEqual(
      wide.map(({there}) => there.map(({number}) => number)),
      [[1, 3]],
    );
    assert.equal(pinsIn(whole, points).length, 3);
  });
});

describe('the bar below a map', () => {
  for (const [width, unit, length] of [
    [10, 'kilometer', 2],
    [10, 'mile', 2],
    [0.7, 'kilometer', 0.2],
    [4000, 'kilometer', 1000],
  ] as const)
    it(`is ${length} for a map ${width} km wide, in ${unit}s, and fits below it`, () => {
      const bar = scaleBar(width, unit);
      assert.equal(bar.length, length);
      assert.ok(bar.percent > 10 && bar.percent <= 40, String(bar.percent));
    });
});

describe('the pictures of a map', () => {
  it('are few, and named as in any map of the web', () => {
    const area = areaAround([spotOf({latitude: 41.88, longitude: -87.63})]);
    const tiles = tilesFor(area, 'https://t.example/{z}/{x}/{y}.png', aspect);
    assert.ok(tiles.length >= 4 && tiles.length <= 30, String(tiles.length));
    for (const {url} of tiles) {
      const [, z, x, y] = /\/(\d+)\/(\d+)\/(\d+)\.png$/u.exec(url)!.map(Number);
      assert.ok(z! <= 19 && x! < 2 ** z! && y! < 2 ** z!);
    }
  });

  it('go around the world without a gap', () => {
    const area = {...areaAround([spotOf({latitude: -17, longitude: 179.99})]), span: 0.01};
    const columns = new Set(tilesFor(area, '{x}', aspect).map(({url}) => Number(url)));
    assert.ok(columns.has(0));
    assert.ok(widthKm(area) > 0);
  });
});
