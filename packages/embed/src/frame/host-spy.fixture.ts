type Undo = () => void;

const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  try {
    return String(JSON.stringify(value) ?? value);
  } catch {
    return '';
  }
};

/** Every event that an engine tells handlers of, and what else a script may listen to. */
const eventTypes = (): ReadonlySet<string> => {
  const types = new Set(['focusin', 'focusout', 'textInput', 'message']);
  types.add('compositionstart').add('compositionupdate').add('compositionend');
  for (const target of [window, document, HTMLElement.prototype])
    for (const name in target) if (name.startsWith('on')) types.add(name.slice(2));
  return types;
};

/**
 * A script of the host that wants everything: it listens to every event in the capture phase, looks into every shadow
 * root, stands between the page and what it calls, watches every change, and reads along at every port.
 */
export class HostSpy {
  /** What it read, one entry each. */
  readonly read: string[] = [];
  /** The keys it heard, joined. */
  keys = '';
  readonly #undo: Undo[] = [];
  readonly #roots: ShadowRoot[] = [];
  readonly #observers: MutationObserver[] = [];
  #isBusy = false;

  /** `mode`: what it makes of every shadow root. */
  constructor(mode: ShadowRootMode) {
    const take = (...values: readonly unknown[]) => this.#take(values);
    for (const type of eventTypes())
      for (const target of [window, document]) this.#listen(target, type);
    this.#patch(
      Element.prototype,
      'attachShadow',
      (attach) =>
        function (this: Element, init: ShadowRootInit) {
          const root = attach.call(this, {...init, mode}) as ShadowRoot;
          spy.#roots.push(root);
          spy.#watch(root);
          return root;
        },
    );
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- for the functions that stand in for others
    const spy = this;
    for (const [holder, name] of [
      [window, 'fetch'],
      [XMLHttpRequest.prototype, 'open'],
      [XMLHttpRequest.prototype, 'send'],
      [JSON, 'stringify'],
      [JSON, 'parse'],
      [Promise.prototype, 'then'],
      [crypto, 'getRandomValues'],
      [SubtleCrypto.prototype, 'encrypt'],
      [SubtleCrypto.prototype, 'digest'],
      [TextEncoder.prototype, 'encode'],
      [window, 'postMessage'],
      [MessagePort.prototype, 'postMessage'],
    ] as const)
      this.#patch(
        holder as object,
        name,
        (original) =>
          function (this: unknown, ...values: unknown[]) {
            take(...values);
            return original.apply(this, values);
          },
      );
    const onmessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage')!;
    Object.defineProperty(MessagePort.prototype, 'onmessage', {
      ...onmessage,
      set(handler: (event: MessageEvent) => void) {
        onmessage.set!.call(this, (event: MessageEvent) => {
          take(event.data);
          handler(event);
        });
      },
    });
    this.#undo.push(() => Object.defineProperty(MessagePort.prototype, 'onmessage', onmessage));
    this.#watch(document);
  }

  /** What can be read now of an element: its root, its fields, a frame in it. */
  look(element: Element): void {
    const roots = [element.shadowRoot, ...this.#roots].filter((root) => root !== null);
    for (const root of roots) {
      this.#take([root.innerHTML, root.textContent]);
      for (const field of root.querySelectorAll<HTMLInputElement>('input, textarea'))
        this.#take([field.value]);
      for (const frame of root.querySelectorAll('iframe'))
        for (const look of [
          () => frame.contentDocument?.documentElement.innerHTML,
          () => frame.contentWindow?.document.documentElement.innerHTML,
          () => asText((frame.contentWindow as Window & {readonly value?: unknown}).value),
        ])
          try {
            this.#take([look()]);
          } catch {
            // It is forbidden to look there.
          }
    }
    this.#take([String(getSelection()), document.title, location.href]);
  }

  /** How often a text stands in what it read. */
  count(text: string): number {
    return this.read.filter((each) => each.includes(text)).length;
  }

  stop(): void {
    for (const observer of this.#observers) observer.disconnect();
    for (const undo of this.#undo.reverse()) undo();
  }

  #take(values: readonly unknown[]) {
    // What it calls itself, others stand in for too.
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (const value of values) this.read.push(asText(value));
    this.#isBusy = false;
  }

  #listen(target: EventTarget, type: string) {
    const hear = (event: Event) => {
      if (event.type === 'keydown' && target === window) this.keys += (event as KeyboardEvent).key;
      const {data, detail, clipboardData} = event as Event & {
        readonly data?: unknown;
        readonly detail?: unknown;
        readonly clipboardData?: DataTransfer;
      };
      const fields = event
        .composedPath()
        .flatMap((each) =>
          each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement
            ? [each.value]
            : [],
        );
      const pasted = clipboardData?.getData('text/plain');
      this.#take([`${event.type} ${asText(data)} ${asText(detail)}`, pasted ?? '', ...fields]);
    };
    target.addEventListener(type, hear, {capture: true});
    this.#undo.push(() => target.removeEventListener(type, hear, {capture: true}));
  }

  #patch(
    holder: object,
    name: string,
    wrap: (original: (...values: unknown[]) => unknown) => unknown,
  ) {
    const before = Object.getOwnPropertyDescriptor(holder, name);
    const original = Reflect.get(holder, name) as (...values: unknown[]) => unknown;
    Object.defineProperty(holder, name, {
      configurable: true,
      writable: true,
      value: wrap(original),
    });
    this.#undo.push(() => {
      if (before) Object.defineProperty(holder, name, before);
      else Reflect.deleteProperty(holder, name);
    });
  }

  #watch(root: Node) {
    const observer = new MutationObserver((changes) => {
      for (const {target, oldValue} of changes) this.#take([target.textContent, oldValue ?? '']);
    });
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      attributes: true,
      attributeOldValue: true,
    });
    this.#observers.push(observer);
  }
}
