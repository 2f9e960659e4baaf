import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {buildDirectory} from '../compile/index.ts';
import {serviceAt} from '../service-view.ts';
import {
  compareReach,
  createDirectoryReach,
  createPlaceMatcher,
  makeGazetteer,
  placeHere,
} from './index.ts';

const folder = new URL(
  '../../../../examples/city-site/directory/illinois-legal-aid/',
  import.meta.url,
);

describe('places in the real directory of legal aid in Illinois', () => {
  const files = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  );
  const manifest: unknown = JSON.parse(files.get('heard-directory.json') ?? '');
  const result = buildDirectory({manifest, files, builtOn: '2026-01-31'});
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const {directory} = result;
  const gazetteer = makeGazetteer(directory);
  const matchPlace = createPlaceMatcher(gazetteer);

  it('knows all its counties, and that there is one state', () => {
    assert.equal(gazetteer.state, 'IL');
    assert.equal(gazetteer.places.filter(({kind}) => kind === 'county').length, 102);
  });

  it('knows no point, since no address may be shown', () => {
    assert.ok(gazetteer.places.every(({point}) => point === undefined));
  });

  it('a person types a county and gets what is for it before what is for the state', () => {
    const [cook] = matchPlace('cook county, il');
    assert.deepEqual([cook?.place.kind, cook?.place.name], ['county', 'Cook']);
    const reach = createDirectoryReach(directory, gazetteer, cook!.place);
    const order = directory.services
      .map((_, position) => ({position, reach: reach(position)}))
      .sort((a, b) => compareReach(a.reach, b.reach));
    const levels = [...new Set(order.map((one) => one.reach.level))];
    assert.deepEqual(levels, ['county', 'state', 'unknown', 'elsewhere']);
    const first = serviceAt(directory, order[0]!.position);
    assert.ok(first?.areas.some(({kind, name}) => kind === 'county' && name === 'Cook'));
    assert.ok(order.every((one) => one.reach.distanceKm === undefined));
  });

  it('a person lets the device say where they are, and nothing is near or far', () => {
    const here = placeHere(gazetteer, {latitude: 41.88, longitude: -87.63});
    const reach = createDirectoryReach(directory, gazetteer, here);
    const levels = new Set(directory.services.map((_, position) => reach(position).level));
    assert.ok(!levels.has('near') && !levels.has('far'));
  });
});
