import {configStructure} from './generated/config-structure.ts';
import {rarerStructure} from './generated/rarer-structure.ts';
import type {Structure} from './structure.ts';

/** The structure of a configuration with its rarer settings. What stands in form, finder and theme is left open. */
export const wholeStructure: Structure = {
  ...configStructure,
  properties: {...configStructure.properties, ...rarerStructure.properties},
  $defs: {...configStructure.$defs, ...rarerStructure.$defs},
};
