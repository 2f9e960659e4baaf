import {openApiDocument} from '@heard/schema/openapi';

import {isMigrated} from '../database/migrate.ts';
import type {Route} from '../http/api.ts';
import {problem} from '../http/problem.ts';
import type {ServerParts} from '../server-parts.ts';

/** What the server says about itself: whether it works, whether to send it requests, and what it takes. */
export const serviceRoutes = ({database, isStopping}: ServerParts): Route[] => [
  {
    method: 'GET',
    path: '/v1/health',
    handle: async (context) => {
      await database.query('select 1');
      return context.json({status: 'ok'});
    },
  },
  {
    method: 'GET',
    path: '/v1/ready',
    handle: async (context) => {
      const isReady = !isStopping() && (await isMigrated(database));
      if (isReady) return context.json({status: 'ready'});
      const detail = isStopping() ? 'The server is about to end.' : 'The database is not migrated.';
      return problem(context, {type: 'unavailable', detail, retryAfter: 5});
    },
  },
  {
    method: 'GET',
    path: '/v1/openapi.json',
    handle: (context) => context.json(openApiDocument()),
  },
];
