import type {Hono} from 'hono';

import type {Env, Route} from './api.ts';
import {problem} from './problem.ts';

const allowed = (routes: readonly Route[]): string =>
  routes.flatMap(({method}) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');

/** Adds routes to the app; every other method on their paths is a 405 that names the right ones. */
export function registerRoutes(app: Hono<Env>, routes: readonly Route[]): void {
  for (const path of new Set(routes.map((route) => route.path))) {
    const group = routes.filter((route) => route.path === path);
    app.use(path, async (context, next) => {
      context.set('route', path);
      await next();
    });
    for (const {method, handle} of group) app.on(method, path, handle);
    app.all(path, (context) =>
      problem(context, {type: 'method-not-allowed'}, {headers: {Allow: allowed(group)}}),
    );
  }
}
