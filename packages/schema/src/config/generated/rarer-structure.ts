// Written by the build from the schema of the configuration. Do not edit.
import type {Structure} from '../structure.ts';

export const rarerStructure: Structure = {
  "properties": {
    "frame": {
      "type": "string",
      "pattern": "^(https:\\/\\/[^\\s/?#@\\\\]+([/?#]\\S*)?|http:\\/\\/(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{1,5})?(\\/\\S*)?)$",
      "maxLength": 2000
    },
    "environments": {
      "maxItems": 20,
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "hosts": {
            "minItems": 1,
            "maxItems": 20,
            "type": "array",
            "items": {
              "type": "string",
              "maxLength": 253,
              "pattern": "^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*|\\[[0-9a-f:.]+\\])$"
            },
            "uniqueItems": true
          },
          "endpoint": {
            "$ref": "#/$defs/r0"
          }
        },
        "required": [
          "hosts",
          "endpoint"
        ],
        "additionalProperties": false
      }
    },
    "prefill": {
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/r1"
      },
      "additionalProperties": {
        "anyOf": [
          {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          },
          {
            "minItems": 1,
            "maxItems": 60,
            "type": "array",
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 2000
            }
          }
        ]
      },
      "minProperties": 1,
      "maxProperties": 100
    },
    "locked": {
      "$ref": "#/$defs/r5"
    },
    "prefillFromAddress": {
      "$ref": "#/$defs/r5"
    },
    "delivery": {
      "anyOf": [
        {
          "type": "object",
          "properties": {
            "connector": {
              "type": "string",
              "const": "heard"
            },
            "endpoint": {
              "$ref": "#/$defs/r0"
            }
          },
          "required": [
            "connector",
            "endpoint"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "connector": {
              "type": "string",
              "const": "json"
            },
            "endpoint": {
              "$ref": "#/$defs/r0"
            },
            "headers": {
              "type": "object",
              "propertyNames": {
                "type": "string",
                "pattern": "^[A-Za-z][A-Za-z0-9-]{0,62}$"
              },
              "additionalProperties": {
                "type": "string",
                "pattern": "^[!-~]([ -~]{0,498}[!-~])?$"
              },
              "minProperties": 1,
              "maxProperties": 20
            },
            "fields": {
              "$ref": "#/$defs/r4"
            },
            "seal": {
              "type": "boolean"
            }
          },
          "required": [
            "connector",
            "endpoint"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "connector": {
              "type": "string",
              "const": "form-post"
            },
            "endpoint": {
              "$ref": "#/$defs/r0"
            },
            "encoding": {
              "type": "string",
              "enum": [
                "multipart",
                "url-encoded"
              ]
            },
            "fields": {
              "$ref": "#/$defs/r4"
            },
            "fixed": {
              "type": "object",
              "propertyNames": {
                "$ref": "#/$defs/r3"
              },
              "additionalProperties": {
                "type": "string",
                "minLength": 1,
                "maxLength": 500
              },
              "minProperties": 1,
              "maxProperties": 20
            },
            "keyField": {
              "$ref": "#/$defs/r3"
            },
            "pageMeansStored": {
              "type": "boolean"
            },
            "seal": {
              "type": "boolean"
            }
          },
          "required": [
            "connector",
            "endpoint"
          ],
          "additionalProperties": false
        }
      ]
    },
    "recipients": {
      "minItems": 1,
      "maxItems": 20,
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
          },
          "name": {
            "$ref": "#/$defs/r2"
          },
          "purpose": {
            "$ref": "#/$defs/r2"
          },
          "consent": {
            "type": "string",
            "enum": [
              "by-sending",
              "ask"
            ]
          },
          "keys": {
            "minItems": 1,
            "maxItems": 20,
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^(age1[02-9ac-hj-np-z]{58}|age1pq1[02-9ac-hj-np-z]{100,4000})$"
            }
          }
        },
        "required": [
          "id",
          "name",
          "consent"
        ],
        "additionalProperties": false
      }
    }
  },
  "$defs": {
    "r0": {
      "type": "string",
      "pattern": "^(https:\\/\\/[^\\s/?#@\\\\]+([/?#]\\S*)?|http:\\/\\/(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{1,5})?(\\/\\S*)?|\\.{0,2}\\/(?![/\\\\])\\S*|[\\w-]+[./](?![/\\\\])\\S*)$",
      "maxLength": 2000
    },
    "r1": {
      "type": "string",
      "maxLength": 60,
      "pattern": "^[a-z][A-Za-z]*(\\.[A-Za-z0-9-]+)*$"
    },
    "r2": {
      "anyOf": [
        {
          "type": "string",
          "minLength": 1,
          "maxLength": 2000
        },
        {
          "type": "object",
          "propertyNames": {
            "type": "string",
            "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"
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
    },
    "r3": {
      "type": "string",
      "pattern": "^[A-Za-z_][A-Za-z0-9_.-]{0,99}$"
    },
    "r4": {
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/r1"
      },
      "additionalProperties": {
        "$ref": "#/$defs/r3"
      },
      "minProperties": 1,
      "maxProperties": 200
    },
    "r5": {
      "maxItems": 100,
      "type": "array",
      "items": {
        "$ref": "#/$defs/r1"
      },
      "uniqueItems": true
    }
  }
};
