import {randomUUID} from 'node:crypto';

import type {ProblemType} from '@heard/schema';
import type {MiddlewareHandler} from 'hono';

import type {Env} from './api.ts';

/** All that is written about a request: nothing of what was sent, nor by whom, nor the path itself. */
export interface RequestLine {
  readonly event: 'request';
  /** Random, made here and never taken from a header; the answer has it as `X-Request-Id`. */
  readonly id: string;
  readonly method: string;
  /** The pattern of the route, such as `/v1/inbox/items/:id`. */
  readonly route: string;
  readonly status: number;
  readonly problem?: ProblemType;
  /** Milliseconds, rounded to tens. */
  readonly duration: number;
}

/** A fault of the server: what kind and where in the code, never with what data. */
export interface FaultLine {
  readonly event: 'fault';
  /** The id of the request that it happened in; absent in work that nobody asked for. */
  readonly request?: string;
  readonly error: string;
  /** The SQLSTATE or the system's code, when there is one. */
  readonly code?: string;
  readonly at: readonly string[];
}

/** Reports were deleted because their time was over. */
export interface RetentionLine {
  readonly event: 'retention';
  readonly deleted: number;
}

/** The end of a tenant's audit log, every hour: where the log goes elsewhere, a cut tail is noticed. */
export interface AuditHeadLine {
  readonly event: 'audit-head';
  /** As `heard-server audit verify --head` takes it. */
  readonly head: string;
}

export type LogLine = RequestLine | FaultLine | RetentionLine | AuditHeadLine;
export type Log = (line: LogLine) => void;

const knownMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Writes one line a request when it is answered. */
export const requestLog =
  (log: Log): MiddlewareHandler<Env> =>
  async (context, next) => {
    const start = performance.now();
    const id = randomUUID();
    context.set('requestId', id);
    await next();
    const type = context.get('problem');
    log({
      event: 'request',
      id,
      // A method is free text too: only those we know are written down.
      method: knownMethods.includes(context.req.method) ? context.req.method : 'other',
      route: context.get('route') ?? 'none',
      status: context.res.status,
      ...(type !== undefined && {problem: type}),
      duration: Math.round((performance.now() - start) / 10) * 10,
    });
  };

/** An error without its message, which may quote what was sent. */
export const faultLine = (error: unknown, request?: string): FaultLine => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const stack = error instanceof Error ? (error.stack ?? '').replace(error.message, '') : '';
  return {
    event: 'fault',
    ...(request !== undefined && {request}),
    error: error instanceof Error ? error.name : typeof error,
    ...(typeof code === 'string' && /^\w{1,40}$/.test(code) && {code}),
    at: stack
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 5)
      .map((line) => line.trim().slice(3)),
  };
};
