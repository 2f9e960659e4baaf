// Written by the build from the schema of the configuration. Do not edit.
import type {Structure} from '../structure.ts';

export const finderStructure: Structure = {
  "type": "object",
  "properties": {
    "directory": {
      "$ref": "#/$defs/d0"
    },
    "integrity": {
      "type": "string",
      "pattern": "^sha256-[A-Za-z0-9+/]{43}=$"
    },
    "source": {
      "type": "object",
      "properties": {
        "kind": {
          "type": "string",
          "enum": [
            "hsds-api",
            "typesense",
            "meilisearch"
          ]
        },
        "address": {
          "$ref": "#/$defs/d0"
        },
        "key": {
          "type": "string",
          "pattern": "^[!-~]{1,1000}$"
        },
        "collection": {
          "type": "string",
          "pattern": "^[\\w-]{1,200}$"
        },
        "timeZone": {
          "type": "string",
          "pattern": "^[A-Za-z][A-Za-z0-9_+/-]{1,50}$"
        },
        "language": {
          "$ref": "#/$defs/d1"
        },
        "country": {
          "type": "string",
          "pattern": "^[A-Z]{2}$"
        },
        "addressesMayBeShown": {
          "type": "boolean"
        }
      },
      "required": [
        "kind",
        "address"
      ],
      "additionalProperties": false
    },
    "tellWrong": {
      "type": "string",
      "pattern": "^(https:\\/\\/[^\\s/?#@\\\\]+([/?#]\\S*)?|http:\\/\\/(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{1,5})?(\\/\\S*)?|\\.{0,2}\\/(?![/\\\\])\\S*|[\\w-]+[./](?![/\\\\])\\S*|mailto:[^\\s?&%,;:@]+@[^\\s?&%,;:@/]+)$",
      "maxLength": 2000
    },
    "keep": {
      "type": "boolean"
    },
    "deepLinks": {
      "type": "boolean"
    },
    "map": {
      "anyOf": [
        {
          "type": "boolean",
          "const": true
        },
        {
          "type": "object",
          "properties": {
            "tiles": {
              "type": "string",
              "pattern": "^(?=\\S*\\{z\\})(?=\\S*\\{x\\})(?=\\S*\\{y\\})(?!https:\\/\\/[^/]*\\{)(https:\\/\\/[^\\s/?#@\\\\]+([/?#]\\S*)?|http:\\/\\/(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{1,5})?(\\/\\S*)?|\\.{0,2}\\/(?![/\\\\])\\S*|[\\w-]+[./](?![/\\\\])\\S*)$",
              "maxLength": 2000
            },
            "attribution": {
              "anyOf": [
                {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 2000
                },
                {
                  "type": "object",
                  "propertyNames": {
                    "$ref": "#/$defs/d1"
                  },
                  "additionalProperties": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 2000
                  },
                  "minProperties": 1,
                  "maxProperties": 60
                }
              ]
            }
          },
          "additionalProperties": false
        }
      ]
    }
  },
  "additionalProperties": false,
  "$defs": {
    "d0": {
      "type": "string",
      "pattern": "^(https:\\/\\/[^\\s/?#@\\\\]+([/?#]\\S*)?|http:\\/\\/(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{1,5})?(\\/\\S*)?|\\.{0,2}\\/(?![/\\\\])\\S*|[\\w-]+[./](?![/\\\\])\\S*)$",
      "maxLength": 2000
    },
    "d1": {
      "type": "string",
      "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"
    }
  }
};
