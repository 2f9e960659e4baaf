/** What was seen of a page of a host since it began. */
export interface PageWatch {
  /** Errors and rejections that nobody handled. */
  readonly uncaught: readonly string[];
  /** What was said in the console. */
  readonly said: readonly string[];
  /** What its policy refused: the directive and the address. */
  readonly refused: readonly string[];
  /** What every event that came to the document says of itself. */
  readonly events: readonly string[];
}

/** What a person sees of a page of another origin. */
export interface PageView extends Pick<PageWatch, 'uncaught' | 'said'> {
  readonly isSecure: boolean;
  readonly hasForm: boolean;
  readonly hasFallback: boolean;
  readonly text: string;
  /** Where the links of the form lead. */
  readonly links: readonly string[];
}

/**
 * Runs first on a page of a host, as its own script: it is sent there as text, so it uses nothing from around it.
 * Takes down what happens there in `window.watch`, and tells the test that the page is there.
 */
export function watchPage(): void {
  const uncaught: string[] = [];
  const said: string[] = [];
  const refused: string[] = [];
  const events: string[] = [];
  Object.defineProperty(window, 'watch', {value: {uncaught, said, refused, events}});
  addEventListener('error', ({message}) => void uncaught.push(message));
  addEventListener(
    'unhandledrejection',
    ({reason}) => void uncaught.push(`rejected: ${String(reason)}`),
  );
  document.addEventListener(
    'securitypolicyviolation',
    ({effectiveDirective, blockedURI}) => void refused.push(`${effectiveDirective} ${blockedURI}`),
  );
  for (const level of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const)
    console[level] = (...parts: unknown[]) => {
      said.push(`${level}: ${parts.map(String).join(' ')}`);
    };
  const write = JSON.stringify;
  const note = (event: Event) => {
    const {data, key, detail} = event as Event & Record<'data' | 'key' | 'detail', unknown>;
    const {value} = (event.target ?? {}) as {readonly value?: unknown};
    events.push(
      `${event.type} ${[data, key, detail, value].map((each) => write(each) ?? '').join(' ')}`,
    );
  };
  const types = ['focusin', 'focusout', 'compositionend', 'textInput'];
  for (const name in HTMLElement.prototype) if (name.startsWith('on')) types.push(name.slice(2));
  types.push('heard-report-submitting', 'heard-report-submitted', 'heard-form-unavailable');
  types.push('heard-finder-unavailable', 'heard-load-failed');
  for (const type of types) document.addEventListener(type, note);
  // A page of another origin can't be looked into: it says what a person sees of it.
  addEventListener('message', ({data}) => {
    if (data !== 'what do you show?') return;
    const form = document.querySelector('heard-report-form');
    const link = form?.querySelector('a');
    const shown: PageView = {
      isSecure: isSecureContext,
      hasForm: !!form?.shadowRoot?.querySelector('.root'),
      hasFallback: !!link?.getClientRects().length,
      text: `${document.body.innerText} ${form?.shadowRoot?.textContent ?? ''}`,
      links: [...(form?.shadowRoot?.querySelectorAll('a') ?? [])].map(({href}) => href),
      uncaught,
      said,
    };
    parent.postMessage(shown, '*');
  });
  parent.postMessage({hostPage: location.href}, '*');
}
