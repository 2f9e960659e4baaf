/** A check of the contract: every zod schema is one. */
export interface Schema<Value> {
  safeParse(input: unknown): {success: true; data: Value} | {success: false; error: SchemaError};
}

/** What a schema has to say against an input. */
export interface SchemaError {
  readonly issues: readonly {
    readonly code?: string | undefined;
    readonly path: readonly PropertyKey[];
    readonly keys?: readonly string[];
  }[];
}

/** What is wrong at one place of an input. */
export interface Mistake {
  /** A JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly detail: string;
}

const mostMistakes = 20;

// RFC 6901: "~" and "/" inside a name are written "~0" and "~1".
const pointerTo = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => `/${String(part).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');

/** The first twenty mistakes of an input, by place. Values are never repeated. */
export const describeMistakes = ({issues}: SchemaError): Mistake[] =>
  issues
    .flatMap(({code, path, keys}) =>
      code === 'unrecognized_keys' && keys
        ? keys.map((key) => ({
            pointer: pointerTo([...path, key]),
            detail: 'Nothing of this name belongs here.',
          }))
        : [{pointer: pointerTo(path), detail: 'This is missing or has another form.'}],
    )
    .slice(0, mostMistakes);
