/** A folder of files that the server shows, for example a build of the inbox. */
export interface Site {
  /** Where it is mounted: `/`, `/inbox` … The longest mount that fits a path takes it. */
  readonly path: string;
  readonly folder: string;
  /** Headers on every answer of this site, above all its Content-Security-Policy (`strictCsp`). */
  readonly headers?: {readonly [name: string]: string};
  /**
   * Which files carry a hash of their content in their name, by their path below the mount, such as
   * `/^\/assets\//`: they are kept for a year without asking again. All others are asked for every time.
   */
  readonly immutable?: RegExp;
}
