/** Whether a service runs, as far as its directory says. */
export const isRunning = (status: string | undefined): boolean =>
  status === undefined || status === 'active';
