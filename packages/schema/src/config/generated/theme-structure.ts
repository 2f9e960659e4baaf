// Written by the build from the schema of the configuration. Do not edit.
import type {Structure} from '../structure.ts';

export const themeStructure: Structure = {
  "type": "object",
  "properties": {
    "look": {
      "type": "string",
      "enum": [
        "civic",
        "plain",
        "warm",
        "high-contrast",
        "dark",
        "uswds"
      ]
    },
    "accent": {
      "$ref": "#/$defs/d0"
    },
    "onAccent": {
      "$ref": "#/$defs/d0"
    },
    "surface": {
      "$ref": "#/$defs/d0"
    },
    "text": {
      "$ref": "#/$defs/d0"
    },
    "radius": {
      "type": "string",
      "pattern": "^(0|(\\d{1,3}(\\.\\d{1,4})?|\\.\\d{1,4})(px|rem|em))$"
    },
    "font": {
      "type": "string",
      "maxLength": 300,
      "pattern": "^(-?[A-Za-z][A-Za-z0-9_-]*( [A-Za-z][A-Za-z0-9_-]*){0,5}|\"[A-Za-z0-9 ._-]{1,60}\"|'[A-Za-z0-9 ._-]{1,60}')( ?, ?(-?[A-Za-z][A-Za-z0-9_-]*( [A-Za-z][A-Za-z0-9_-]*){0,5}|\"[A-Za-z0-9 ._-]{1,60}\"|'[A-Za-z0-9 ._-]{1,60}')){0,9}$"
    },
    "contrast": {
      "anyOf": [
        {
          "type": "number",
          "const": 4.5
        },
        {
          "type": "number",
          "const": 7
        }
      ]
    }
  },
  "additionalProperties": false,
  "$defs": {
    "d0": {
      "type": "string",
      "maxLength": 100,
      "pattern": "^(#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[a-zA-Z]{3,20}|(rgb|hsl)a?\\( ?([+-]?(\\d{1,4}(\\.\\d{1,6})?|\\.\\d{1,6})(%|deg|rad|turn)?|none)( {0,2}(,| ) {0,2}([+-]?(\\d{1,4}(\\.\\d{1,6})?|\\.\\d{1,6})(%|deg|rad|turn)?|none)){2}( {0,2}[,/] {0,2}([+-]?(\\d{1,4}(\\.\\d{1,6})?|\\.\\d{1,6})(%|deg|rad|turn)?|none))? ?\\)|oklch\\( ?([+-]?(\\d{1,4}(\\.\\d{1,6})?|\\.\\d{1,6})(%|deg|rad|turn)?|none)( {0,2}(,| ) {0,2}([+-]?(\\d{1,4}(\\.\\d{1,6})?|\\.\\d{1,6})(%|deg|rad|turn)?|none)){2}( {0,2}[,/] {0,2}([+-]?(\\d{1,4}(\\.\\d{1,6})?|\\.\\d{1,6})(%|deg|rad|turn)?|none))? ?\\))$"
    }
  }
};
