/** What a browser has if it can record sound; some have none of it, and no page without TLS does. */
interface Recording {
  readonly MediaRecorder?: unknown;
  readonly navigator: {readonly mediaDevices?: {readonly getUserMedia?: unknown}};
}

/** Whether this browser can record sound at all. Whether there is a microphone shows only when it is asked for. */
export const canRecord = ({MediaRecorder, navigator}: Recording = globalThis): boolean =>
  typeof MediaRecorder === 'function' && typeof navigator.mediaDevices?.getUserMedia === 'function';
