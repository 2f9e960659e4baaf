// Written by the build from the schema of the configuration. Do not edit.
import type {Structure} from '../structure.ts';

export const configStructure: Structure = {
  "type": "object",
  "properties": {
    "$schema": {
      "type": "string"
    },
    "version": {
      "type": "number",
      "const": 1
    },
    "tenant": {
      "type": "string",
      "pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
    },
    "organization": {
      "type": "object",
      "properties": {
        "name": {
          "$ref": "#/$defs/d0"
        }
      },
      "required": [
        "name"
      ],
      "additionalProperties": false
    },
    "locales": {
      "minItems": 1,
      "maxItems": 60,
      "type": "array",
      "items": {
        "$ref": "#/$defs/d1"
      }
    },
    "form": {
      "type": "object"
    },
    "delivery": {
      "type": "object",
      "properties": {
        "connector": {
          "type": "string",
          "const": "heard"
        },
        "endpoint": {
          "type": "string",
          "pattern": "^(https:\\/\\/[^\\s/?#@\\\\]+([/?#]\\S*)?|http:\\/\\/(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{1,5})?(\\/\\S*)?|\\.{0,2}\\/(?![/\\\\])\\S*|[\\w-]+[./](?![/\\\\])\\S*)$",
          "maxLength": 2000
        }
      },
      "required": [
        "connector",
        "endpoint"
      ],
      "additionalProperties": false
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
            "$ref": "#/$defs/d0"
          },
          "purpose": {
            "$ref": "#/$defs/d0"
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
          "consent",
          "keys"
        ],
        "additionalProperties": false
      }
    },
    "safety": {
      "type": "object",
      "properties": {
        "emergencyNumber": {
          "type": "string",
          "pattern": "^\\+?[0-9][0-9 ().-]{1,30}$"
        },
        "exitUrl": {
          "type": "string",
          "pattern": "^https:\\/\\/[^\\s/?#@\\\\]+([/?#]\\S*)?$",
          "maxLength": 2000
        },
        "crisisLines": {
          "maxItems": 10,
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "$ref": "#/$defs/d0"
              },
              "phone": {
                "type": "string",
                "pattern": "^\\+?[0-9][0-9 ().-]{1,30}$"
              },
              "text": {
                "type": "string",
                "pattern": "^\\+?[0-9][0-9 ().-]{1,30}$"
              },
              "note": {
                "$ref": "#/$defs/d0"
              },
              "for": {
                "minItems": 1,
                "type": "array",
                "items": {
                  "type": "string",
                  "enum": [
                    "sexual-violence",
                    "family-violence",
                    "minors"
                  ]
                },
                "uniqueItems": true
              }
            },
            "required": [
              "name"
            ],
            "additionalProperties": false
          }
        },
        "idleMinutes": {
          "type": "integer",
          "minimum": 5,
          "maximum": 120
        }
      },
      "required": [
        "emergencyNumber",
        "exitUrl"
      ],
      "additionalProperties": false
    },
    "notices": {
      "type": "object",
      "properties": {
        "version": {
          "type": "string",
          "minLength": 1,
          "maxLength": 60
        },
        "readers": {
          "$ref": "#/$defs/d0"
        },
        "confidentiality": {
          "$ref": "#/$defs/d0"
        },
        "retention": {
          "$ref": "#/$defs/d0"
        },
        "policeReport": {
          "$ref": "#/$defs/d0"
        },
        "minors": {
          "$ref": "#/$defs/d0"
        },
        "nextSteps": {
          "$ref": "#/$defs/d0"
        }
      },
      "additionalProperties": false
    },
    "otherWays": {
      "maxItems": 10,
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "label": {
            "$ref": "#/$defs/d0"
          },
          "href": {
            "type": "string",
            "pattern": "^(https:\\/\\/|tel:|sms:|mailto:)\\S+$",
            "maxLength": 500
          }
        },
        "required": [
          "label",
          "href"
        ],
        "additionalProperties": false
      }
    },
    "drafts": {
      "type": "string",
      "enum": [
        "off",
        "session",
        "passphrase"
      ]
    },
    "theme": {
      "type": "object"
    },
    "finder": {
      "type": "object"
    }
  },
  "required": [
    "version",
    "tenant",
    "organization",
    "delivery",
    "recipients",
    "safety"
  ],
  "additionalProperties": false,
  "$defs": {
    "d0": {
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
    },
    "d1": {
      "type": "string",
      "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"
    }
  }
};
