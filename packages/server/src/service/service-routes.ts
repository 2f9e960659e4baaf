import {openApiDocument} from '@heard/schema/openapi';

import type {Route} from '../http/api.ts';
import type {ServerParts} from '../server-parts.ts';

/** What the server says about itself: whether it works, and what it takes. */
export const serviceRoutes = ({database}: ServerParts): Route[] => [
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
    path: '/v1/openapi.json',
    handle: (context) => context.json(openApiDocument()),
  },
];
