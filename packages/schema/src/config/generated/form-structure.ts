// Written by the build from the schema of the configuration. Do not edit.
import type {Structure} from '../structure.ts';

export const formStructure: Structure = {
  "type": "object",
  "properties": {
    "preset": {
      "type": "string",
      "enum": [
        "hate-incident",
        "hate-incident-short",
        "online-hate",
        "discrimination",
        "community-concern"
      ]
    },
    "features": {
      "type": "array",
      "items": {
        "type": "string",
        "enum": [
          "age",
          "demographics",
          "files",
          "map",
          "police-sharing",
          "statistics",
          "stories"
        ]
      },
      "uniqueItems": true
    },
    "demographics": {
      "anyOf": [
        {
          "type": "string",
          "enum": [
            "none",
            "us-spd15-2024",
            "us-omb-1997",
            "us-federal-2025",
            "uk-gss"
          ]
        },
        {
          "type": "object",
          "properties": {
            "id": {
              "type": "string",
              "pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
            },
            "fields": {
              "minItems": 1,
              "maxItems": 10,
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "id": {
                    "type": "string",
                    "pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
                  },
                  "kind": {
                    "type": "string",
                    "enum": [
                      "choice",
                      "choices",
                      "text"
                    ]
                  },
                  "label": {
                    "$ref": "#/$defs/d0"
                  },
                  "hint": {
                    "$ref": "#/$defs/d0"
                  },
                  "options": {
                    "minItems": 1,
                    "maxItems": 60,
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "id": {
                          "type": "string",
                          "pattern": "^[a-z0-9][a-z0-9_-]{0,62}$"
                        },
                        "label": {
                          "$ref": "#/$defs/d0"
                        }
                      },
                      "required": [
                        "id",
                        "label"
                      ],
                      "additionalProperties": false
                    }
                  }
                },
                "required": [
                  "id",
                  "kind",
                  "label"
                ],
                "additionalProperties": false
              }
            }
          },
          "required": [
            "id",
            "fields"
          ],
          "additionalProperties": false
        }
      ]
    },
    "hide": {
      "maxItems": 200,
      "type": "array",
      "items": {
        "type": "string",
        "maxLength": 130,
        "pattern": "^[a-z][A-Za-z-]*(\\.[A-Za-z0-9-]+)*(=[a-z0-9][a-z0-9_-]*)?$"
      },
      "uniqueItems": true
    },
    "require": {
      "$ref": "#/$defs/d7"
    },
    "order": {
      "type": "object",
      "properties": {
        "main": {
          "$ref": "#/$defs/d6"
        },
        "details": {
          "$ref": "#/$defs/d6"
        },
        "pages": {
          "type": "object",
          "propertyNames": {
            "type": "string",
            "pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
          },
          "additionalProperties": {
            "$ref": "#/$defs/d7"
          },
          "minProperties": 1,
          "maxProperties": 40
        }
      },
      "additionalProperties": false
    },
    "reword": {
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/d3"
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "label": {
            "$ref": "#/$defs/d0"
          },
          "hint": {
            "$ref": "#/$defs/d0"
          },
          "options": {
            "type": "object",
            "propertyNames": {
              "type": "string",
              "pattern": "^[a-z0-9][a-z0-9_-]{0,62}$"
            },
            "additionalProperties": {
              "$ref": "#/$defs/d0"
            },
            "minProperties": 1,
            "maxProperties": 60
          }
        },
        "additionalProperties": false
      },
      "minProperties": 1,
      "maxProperties": 100
    },
    "questions": {
      "maxItems": 40,
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^custom\\.[a-z0-9][a-z0-9-]{0,40}$"
          },
          "kind": {
            "type": "string",
            "enum": [
              "choice",
              "choices",
              "short-text",
              "long-text",
              "text-list",
              "partial-date",
              "consent"
            ]
          },
          "label": {
            "$ref": "#/$defs/d0"
          },
          "hint": {
            "$ref": "#/$defs/d0"
          },
          "options": {
            "minItems": 1,
            "maxItems": 60,
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "id": {
                  "type": "string",
                  "pattern": "^[a-z0-9][a-z0-9_-]{0,62}$"
                },
                "label": {
                  "$ref": "#/$defs/d0"
                },
                "hint": {
                  "$ref": "#/$defs/d0"
                },
                "alone": {
                  "type": "boolean"
                }
              },
              "required": [
                "id",
                "label"
              ],
              "additionalProperties": false
            }
          },
          "page": {
            "type": "string",
            "pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
          },
          "after": {
            "$ref": "#/$defs/d3"
          },
          "when": {
            "anyOf": [
              {
                "$ref": "#/$defs/d1"
              },
              {
                "$ref": "#/$defs/d2"
              },
              {
                "$ref": "#/$defs/d4"
              },
              {
                "type": "object",
                "properties": {
                  "all": {
                    "$ref": "#/$defs/d5"
                  }
                },
                "required": [
                  "all"
                ],
                "additionalProperties": false
              },
              {
                "type": "object",
                "properties": {
                  "any": {
                    "$ref": "#/$defs/d5"
                  }
                },
                "required": [
                  "any"
                ],
                "additionalProperties": false
              }
            ]
          },
          "required": {
            "type": "boolean"
          },
          "maxLength": {
            "type": "integer",
            "minimum": 10,
            "maximum": 10000
          }
        },
        "required": [
          "id",
          "kind",
          "label"
        ],
        "additionalProperties": false
      }
    },
    "files": {
      "type": "object",
      "properties": {
        "maxFiles": {
          "type": "integer",
          "minimum": 1,
          "maximum": 20
        },
        "maxFileMB": {
          "type": "integer",
          "minimum": 1,
          "maximum": 25
        },
        "maxTotalMB": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100
        }
      },
      "additionalProperties": false
    }
  },
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
    "d1": {
      "type": "object",
      "properties": {
        "has": {
          "type": "array",
          "prefixItems": [
            {
              "$ref": "#/$defs/d3"
            },
            {
              "type": "string",
              "pattern": "^[a-z0-9][a-z0-9_-]{0,62}$"
            }
          ],
          "items": false,
          "minItems": 2,
          "maxItems": 2
        }
      },
      "required": [
        "has"
      ],
      "additionalProperties": false
    },
    "d2": {
      "type": "object",
      "properties": {
        "answered": {
          "$ref": "#/$defs/d3"
        }
      },
      "required": [
        "answered"
      ],
      "additionalProperties": false
    },
    "d3": {
      "type": "string",
      "maxLength": 60,
      "pattern": "^[a-z][A-Za-z]*(\\.[A-Za-z0-9-]+)*$"
    },
    "d4": {
      "type": "object",
      "properties": {
        "not": {
          "anyOf": [
            {
              "$ref": "#/$defs/d1"
            },
            {
              "$ref": "#/$defs/d2"
            }
          ]
        }
      },
      "required": [
        "not"
      ],
      "additionalProperties": false
    },
    "d5": {
      "minItems": 1,
      "maxItems": 20,
      "type": "array",
      "items": {
        "anyOf": [
          {
            "$ref": "#/$defs/d1"
          },
          {
            "$ref": "#/$defs/d2"
          },
          {
            "$ref": "#/$defs/d4"
          }
        ]
      }
    },
    "d6": {
      "maxItems": 200,
      "type": "array",
      "items": {
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
      },
      "uniqueItems": true
    },
    "d7": {
      "maxItems": 200,
      "type": "array",
      "items": {
        "$ref": "#/$defs/d3"
      },
      "uniqueItems": true
    }
  }
};
