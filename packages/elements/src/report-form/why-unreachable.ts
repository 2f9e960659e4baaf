/**
 * Why no answer of an intake can be read: the `policy` of the page forbids to ask it, it does not let pages of this
 * `origin` read its answers, or it does not let them ask with the headers that a report has (`preflight`). Undefined
 * when it is simply away, or back again. Asks the address a few times, with nothing of the report: `fetch` fails in the
 * same way for all of these.
 */
export const whyUnreachable = async (
  url: string,
): Promise<'policy' | 'origin' | 'preflight' | undefined> => {
  const {origin} = new URL(url);
  let isForbidden = false;
  const look = ({effectiveDirective, blockedURI, disposition}: SecurityPolicyViolationEvent) => {
    isForbidden ||=
      effectiveDirective === 'connect-src' &&
      disposition === 'enforce' &&
      blockedURI.startsWith(origin);
  };
  const answers = (request: RequestInit): Promise<boolean> =>
    fetch(url, {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...request,
    }).then(
      () => true,
      () => false,
    );
  document.addEventListener('securitypolicyviolation', look);
  try {
    const headers = {'Content-Type': 'application/json', 'Idempotency-Key': ''};
    if (await answers({headers})) return undefined;
    // Engines tell of a violation before or after the request that it is about has failed.
    await new Promise((resolve) => setTimeout(resolve));
    if (isForbidden) return 'policy';
    if (await answers({})) return 'preflight';
    return (await answers({mode: 'no-cors'})) ? 'origin' : undefined;
  } finally {
    document.removeEventListener('securitypolicyviolation', look);
  }
};
