/** What a page of ours may load and do. What is not named is forbidden. */
export interface CspOptions {
  readonly script?: readonly string[];
  readonly style?: readonly string[];
  readonly connect?: readonly string[];
  readonly image?: readonly string[];
  /** Sound and films. `blob:` lets a page play what it made or opened itself. */
  readonly media?: readonly string[];
  readonly font?: readonly string[];
  readonly frame?: readonly string[];
  readonly worker?: readonly string[];
  readonly manifest?: readonly string[];
  readonly formAction?: readonly string[];
  /** Who may show the page in a frame; nobody, when absent. */
  readonly frameAncestors?: readonly string[];
  /** The Trusted Types policies that scripts may make, such as `lit-html`; none, when absent. */
  readonly trustedTypes?: readonly string[];
}

const fetchDirectives = {
  script: 'script-src',
  style: 'style-src',
  connect: 'connect-src',
  image: 'img-src',
  media: 'media-src',
  font: 'font-src',
  frame: 'frame-src',
  worker: 'worker-src',
  manifest: 'manifest-src',
} as const satisfies {readonly [Option in keyof CspOptions]?: string};

const checked = (source: string): string => {
  if (/^$|[\s;,]|unsafe|^\*$/i.test(source)) {
    throw new Error(`A strict Content-Security-Policy can not have the source "${source}".`);
  }
  return source;
};

const directive = (name: string, sources: readonly string[] = []): string =>
  [name, ...(sources.length > 0 ? sources.map(checked) : ["'none'"])].join(' ');

/**
 * A Content-Security-Policy that starts from nothing.
 *
 * @example
 * strictCsp({script: ["'self'"], connect: ["'self'"], trustedTypes: ['lit-html']});
 *
 * Throws when a source is `*`, has `unsafe` in it, or is no single word.
 * Source: CSP level 3, Trusted Types (W3C).
 */
export function strictCsp(options: CspOptions): string {
  const named = Object.entries(fetchDirectives).flatMap(([option, name]) => {
    const sources = options[option as keyof typeof fetchDirectives];
    return sources ? [directive(name, sources)] : [];
  });
  return [
    "default-src 'none'",
    ...named,
    "base-uri 'none'",
    directive('form-action', options.formAction),
    directive('frame-ancestors', options.frameAncestors),
    "require-trusted-types-for 'script'",
    directive('trusted-types', options.trustedTypes),
  ].join('; ');
}
