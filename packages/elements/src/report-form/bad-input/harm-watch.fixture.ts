declare global {
  interface Window {
    /** Set by a script that got in. */
    __xss?: unknown;
  }
}

/** What no text may become: elements that run, load or lead elsewhere. */
const dangerous =
  'script, iframe, frame, object, embed, img, video, audio, source, link, base, meta, style, math, form[action], x-y, template';

const rootsBelow = (root: ParentNode): readonly ParentNode[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
    shadowRoot ? rootsBelow(shadowRoot) : [],
  ),
];
const inAllRoots = (selector: string): readonly Element[] =>
  rootsBelow(document).flatMap((root) => [...root.querySelectorAll(selector)]);

const asked = () => performance.getEntriesByType('resource').map(({name}) => name);

/** Notices when a text that somebody wrote has done more on the page than to be read. */
export class HarmWatch {
  readonly #before = new Set(inAllRoots(dangerous));
  readonly #dialogs: string[] = [];
  readonly #blocked: string[] = [];

  constructor() {
    delete window.__xss;
    for (const dialog of ['alert', 'confirm', 'prompt'] as const)
      window[dialog] = () => {
        this.#dialogs.push(dialog);
        return null as never;
      };
    document.addEventListener('securitypolicyviolation', ({blockedURI}) =>
      this.#blocked.push(blockedURI),
    );
  }

  /** What has happened, a line for each; nothing where all is well. */
  found(): readonly string[] {
    const handlers = inAllRoots('*').flatMap((element) =>
      [...element.attributes]
        .filter(({name}) => name.startsWith('on') || name === 'style' || name === 'srcdoc')
        .map(({name, value}) => `${element.localName} ${name}=${value}`),
    );
    const addresses = inAllRoots('a, button, form, input').flatMap((element) =>
      ['href', 'formaction', 'action', 'src']
        .map((name) => element.getAttribute(name) ?? '')
        .filter((value) => /^\s*(j\s*a\s*v\s*a|data|vbscript)/iu.test(value)),
    );
    return [
      ...('__xss' in window ? [`a script ran: ${String(window.__xss)}`] : []),
      ...this.#dialogs.map((dialog) => `a script opened ${dialog}()`),
      ...this.#blocked.map((uri) => `blocked: ${uri}`),
      ...inAllRoots(dangerous)
        .filter((element) => !this.#before.has(element))
        .map(({localName}) => `an element of markup: ${localName}`),
      ...handlers,
      ...addresses,
      ...asked().filter(
        (url) => new URL(url).origin !== location.origin && !url.startsWith('blob:'),
      ),
    ];
  }
}
