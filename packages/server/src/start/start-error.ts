/** The server could not start. The message says, for a person, why and what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
