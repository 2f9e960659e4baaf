/** Something that goes wrong on the way of one request. */
export type Fault =
  /** The server answers, and the connection is cut before a byte of the answer arrives. */
  | {readonly kind: 'drop-response'}
  /**
   * The connection is reset after so many bytes of the body: of the request, or of the response, which the
   * server has given whole by then. 0 of the response: not even its headers.
   */
  | {
      readonly kind: 'reset-after-bytes';
      readonly of: 'request' | 'response';
      readonly bytes: number;
    }
  /** An answer of the proxy's own; the server never sees the request. */
  | {
      readonly kind: 'status';
      readonly status: number;
      /** Text goes out as it is, anything else as JSON. */
      readonly body?: string | object;
      readonly headers?: {readonly [name: string]: string};
    }
  /** A page of HTML with status 200, as a network that wants a login first gives; the server sees nothing. */
  | {readonly kind: 'html-instead-of-json'}
  /** The response ends properly after so many bytes of its body, and says that this was all. */
  | {readonly kind: 'truncate'; readonly bytes: number}
  /** The request is taken and never answered; the server does not see it. */
  | {readonly kind: 'hang'};

/** Which request a fault is for; any but a preflight, when absent. */
export interface FaultMatch {
  readonly method?: string;
  /** The path without its query, `/v1/intake`. */
  readonly path?: string;
}
