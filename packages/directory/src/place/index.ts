/** Places: which one a person means, how far help is from it, and whether it is for people there. For pages. */
export {openWhere, type Where} from '../packed/where.ts';
export {distanceIn, distanceUnit, type DistanceUnit} from './distance-unit.ts';
export {
  makeGazetteer,
  PlaceKind,
  type Gazetteer,
  type GazetteerSource,
  type Place,
} from './gazetteer.ts';
export {placeHere} from './here.ts';
export {createPlaceMatcher, type MatchPlace, type PlaceMatch} from './match-place.ts';
export {distanceKm, roundedPoint, type Point} from './point.ts';
export {
  compareReach,
  createDirectoryReach,
  createReach,
  ReachLevel,
  type Reach,
  type ReachPlace,
  type ReachService,
} from './reach.ts';
