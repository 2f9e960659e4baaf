/** Help in, answers out: opens a compiled directory, searches it, knows opening hours. For pages. */
export {groupHours, type HoursGroup, type HoursPeriod} from './hours/group-hours.ts';
export {openingState, type OpeningMoment, type OpeningState} from './hours/opening-state.ts';
export {specialDays, type SpecialDay} from './hours/special-days.ts';
export {findHelp} from './match/find-help.ts';
export {openDirectory, type DirectoryOpening} from './open-directory.ts';
export {blockNames} from './packed/packed-head.ts';
export {openCompiled, type CompiledSurroundings} from './packed/compiled-source.ts';
export {phoneHref} from './phone-href.ts';
export {safeHref} from './safe-href.ts';
export {marksIn, type MarkedPart} from './search/marks-in.ts';
export {
  serviceAt,
  type LocationView,
  type OrganizationView,
  type PhoneView,
  type ServiceView,
} from './service-view.ts';
export {
  SourceError,
  type Chosen,
  type FacetCount,
  type ResourceAnswer,
  type ResourceHit,
  type ResourceQuestion,
  type ResourceSource,
  type SourceTrouble,
  type StopSignal,
} from './source/resource-source.ts';
