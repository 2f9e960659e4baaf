import {
  asksForPort,
  bringsPort,
  readPageMessage,
  type FrameMessage,
  type PageMessage,
} from './messages.ts';

/** The line from the frame to the page around it. */
export interface HostLine {
  tell(message: FrameMessage): void;
}

/** The origin of the page around, in browsers that tell it to a frame that is asked for without a referrer. */
const nearestAncestor = (): string | undefined => {
  const {ancestorOrigins} = location as Location & {readonly ancestorOrigins?: DOMStringList};
  const nearest = ancestorOrigins?.[0];
  return nearest === 'null' ? undefined : nearest;
};

/**
 * Asks the page around this document for a port, and takes the first that comes from one of these origins; what
 * any other sends is dropped. `onOpen` is called once, and never in a page of its own.
 */
export const openHostLine = (
  allowed: readonly string[],
  onOpen: (line: HostLine) => (message: PageMessage) => void,
): void => {
  const page: Window = parent;
  if (page === window) return;
  const connection = new AbortController();
  const take = ({source, origin, data, ports}: MessageEvent<unknown>) => {
    const [port] = ports;
    if (source !== page || !allowed.includes(origin) || data !== bringsPort || !port) return;
    connection.abort();
    const hear = onOpen({tell: (message) => port.postMessage(message)});
    port.onmessage = (event: MessageEvent<unknown>) => {
      const message = readPageMessage(event.data);
      if (message) hear(message);
    };
  };
  addEventListener('message', take, {signal: connection.signal});
  const nearest = nearestAncestor();
  // Never to any origin: where the browser does not tell which of them it is, each gets the question.
  const asked = nearest === undefined ? allowed : allowed.filter((origin) => origin === nearest);
  for (const origin of asked) page.postMessage(asksForPort, origin);
};
