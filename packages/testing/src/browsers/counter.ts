import type {TestRunnerConfig} from '@web/test-runner';

/**
 * A counter on the test server, as a page might have one: `POST /count/ID` with a name, and `GET` for the names that came.
 * Requests that outlive their page (`keepalive`) pass a service worker by in Firefox, so a test can't catch them in the page.
 */
export const counter = (): NonNullable<TestRunnerConfig['middleware']>[number] => {
  const counted = new Map<string, string[]>();
  return async (context, next) => {
    const id = /^\/count\/([\w-]{36})$/u.exec(context.path)?.[1];
    if (id === undefined) return next();
    const names = counted.get(id) ?? [];
    counted.set(id, names);
    if (context.method === 'POST') names.push((await context.req.toArray()).join(''));
    context.body = names;
    return undefined;
  };
};
