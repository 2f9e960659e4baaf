/** The code of a tag could not be loaded; what stands between the tags stays visible. */
export type LoadFailedEvent = CustomEvent<{readonly tag: string}>;

declare global {
  interface GlobalEventHandlersEventMap {
    'heard-load-failed': LoadFailedEvent;
  }
}
