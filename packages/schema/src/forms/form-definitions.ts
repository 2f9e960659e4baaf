import {communityConcern} from './community-concern.ts';
import {discrimination} from './discrimination.ts';
import type {FormDefinition, Preset} from './form-definition.ts';
import {hateIncidentShort} from './hate-incident-short.ts';
import {hateIncident} from './hate-incident.ts';
import {onlineHate} from './online-hate.ts';

/** Every preset by its id. A page that shows one form imports that form alone. */
export const formDefinitions = {
  'hate-incident': hateIncident,
  'hate-incident-short': hateIncidentShort,
  'online-hate': onlineHate,
  discrimination,
  'community-concern': communityConcern,
} as const satisfies {[Id in Preset]: FormDefinition & {id: Id}};
