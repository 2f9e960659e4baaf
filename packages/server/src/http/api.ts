import type {ProblemType} from '@heard/schema';
import type {Context} from 'hono';

/** What a request carries through the server beside itself. */
export interface Env {
  Variables: {
    /** The pattern of the route that took the request, for the log: never the path itself. */
    route?: string;
    /** A random id of this request, by which its lines in the log belong together. */
    requestId?: string;
    /** The type of the problem that was answered. */
    problem?: ProblemType;
  };
}

export type RequestContext = Context<Env>;

export type Method = 'GET' | 'POST' | 'DELETE';

/** One verb on one path. A `GET` answers `HEAD` too. */
export interface Route {
  readonly method: Method;
  /** A path of the API with `:names`, such as `/v1/inbox/items/:id`. */
  readonly path: string;
  readonly handle: (context: RequestContext) => Response | Promise<Response>;
}
