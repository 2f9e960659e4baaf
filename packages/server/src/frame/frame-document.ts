import type {Config} from '@heard/schema';

/** What a frame document is made of. */
export interface FrameParts {
  readonly config: Config;
  readonly ancestors: readonly string[];
  /** Where `heard.js` and `frame.js` are: an address that ends with a slash. */
  readonly scripts: string;
  /** The hashes of the files there, as far as they are known. */
  readonly integrity: Readonly<Record<string, string>>;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (each) => entities[each]!);

/** Data for a script element: nothing in it can end the element, begin a comment or break a line. */
const dataBlock = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (each) => String.raw`\u` + each.codePointAt(0)!.toString(16).padStart(4, '0'),
  );

type Text = string | Readonly<Record<string, string>>;

/** A text in each of its languages. */
const inEach = (text: Text): readonly (readonly [lang: string | undefined, words: string])[] =>
  typeof text === 'string' ? [[undefined, text]] : Object.entries(text);

const otherWays = ({otherWays: ways = []}: Config): string => {
  const lines = ways.flatMap(({label, href}) =>
    inEach(label as Text).map(
      ([lang, words]) =>
        `<li><a${lang ? ` lang="${escape(lang)}"` : ''} href="${escape(href)}">${escape(words)}</a></li>`,
    ),
  );
  return lines.length > 0 ? `<ul>${lines.join('')}</ul>` : '';
};

/**
 * The document that a page shows in a frame: one form, drawn from the configuration in it, and the other ways to reach
 * the organization for when the form can't be drawn. Opened by itself it is a plain page with the form.
 */
export const frameDocument = ({config, ancestors, scripts, integrity}: FrameParts): string => {
  // A frame without an origin of its own can keep nothing on the device: nobody is offered that.
  const {drafts: _drafts, frame: _frame, ...framed} = config;
  const hashOf = (file: string) =>
    Object.hasOwn(integrity, file) ? ` integrity="${escape(integrity[file]!)}"` : '';
  const script = (file: string) =>
    `<script type="module" src="${escape(scripts + file)}"${hashOf(file)} crossorigin></script>`;
  // What the first page of the form needs comes with the first flight, where its name is known.
  const preloads = Object.keys(integrity)
    .filter((file) => /^chunks\/(report-form|parts|frame)-[\w-]{8}\.js$/.test(file))
    .map(
      (file) =>
        `<link rel="modulepreload" href="${escape(scripts + file)}"${hashOf(file)} crossorigin>`,
    );
  const [[, name = ''] = []] = inEach(config.organization.name as Text);
  return `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="heard-frame-ancestors" content="${escape(ancestors.join(' '))}">
    <title>${escape(name)}</title>
    ${[...preloads, script('heard.js'), script('frame.js')].join('\n    ')}
    <script type="application/json" id="config">${dataBlock(framed)}</script>
  </head>
  <body>
    <heard-report-form mode="inline" config="#config">${otherWays(config)}</heard-report-form>
  </body>
</html>
`;
};
