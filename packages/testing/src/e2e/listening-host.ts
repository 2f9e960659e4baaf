import type {BrowserContext, Page} from 'playwright-core';

/**
 * A host page that listens to everything that bubbles to its document, as tag managers do, and to every event that a
 * script makes. It keeps what each event says of itself, all of one kind joined.
 */
export const listenAtDocument = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const heard: Record<string, string> = {};
    const text = (value: unknown): string => {
      try {
        return typeof value === 'object' ? JSON.stringify(value) : String(value ?? '');
      } catch {
        return '';
      }
    };
    const note = (event: Event) => {
      const said = event as Event & Record<'data' | 'key' | 'detail', unknown>;
      const field = event.target as {value?: unknown} | null;
      const parts = [said.data, said.key, said.detail, field?.value];
      heard[event.type] = `${heard[event.type] ?? ''}${parts.map(text).join('')}`;
    };
    const types = new Set(['focusin', 'focusout', 'compositionend', 'textInput']);
    for (const name in HTMLElement.prototype) if (name.startsWith('on')) types.add(name.slice(2));
    for (const type of types) document.addEventListener(type, note);
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (!types.has(event.type)) note(event);
      return dispatch.call(this, event);
    };
    Object.assign(globalThis, {heardAtDocument: heard});
  });

/** What was heard so far, by the kind of event. */
export const heardAtDocument = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(
    () => (globalThis as unknown as {heardAtDocument: Record<string, string>}).heardAtDocument,
  );
