import type {ConfigPath} from './config-issue.ts';

/** The value at a path, if there is one. */
export const valueAt = (config: unknown, path: ConfigPath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    config,
  );
