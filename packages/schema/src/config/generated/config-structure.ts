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
        "$ref": "#/$defs/d9"
      }
    },
    "form": {
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
          "$ref": "#/$defs/d8"
        },
        "order": {
          "type": "object",
          "properties": {
            "main": {
              "$ref": "#/$defs/d7"
            },
            "details": {
              "$ref": "#/$defs/d7"
            },
            "pages": {
              "type": "object",
              "propertyNames": {
                "type": "string",
                "pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
              },
              "additionalProperties": {
                "$ref": "#/$defs/d8"
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
                        "$ref": "#/$defs/d6"
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
                        "$ref": "#/$defs/d6"
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
      "additionalProperties": false
    },
    "delivery": {
      "type": "object",
      "properties": {
        "connector": {
          "type": "string",
          "const": "heard"
        },
        "endpoint": {
          "$ref": "#/$defs/d5"
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
    "finder": {
      "type": "object",
      "properties": {
        "directory": {
          "$ref": "#/$defs/d5"
        }
      },
      "required": [
        "directory"
      ],
      "additionalProperties": false
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
            "$ref": "#/$defs/d9"
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
      "type": "string",
      "pattern": "^(https:\\/\\/[^\\s/?#@\\\\]+([/?#]\\S*)?|http:\\/\\/(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{1,5})?(\\/\\S*)?|\\.{0,2}\\/(?![/\\\\])\\S*|[\\w-]+[./](?![/\\\\])\\S*)$",
      "maxLength": 2000
    },
    "d6": {
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
    "d7": {
      "maxItems": 200,
      "type": "array",
      "items": {
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9-]{0,62}$"
      },
      "uniqueItems": true
    },
    "d8": {
      "maxItems": 200,
      "type": "array",
      "items": {
        "$ref": "#/$defs/d3"
      },
      "uniqueItems": true
    },
    "d9": {
      "type": "string",
      "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"
    }
  }
};
