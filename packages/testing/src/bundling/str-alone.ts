import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);

/** The entry of @lit/localize also holds the global runtime, which we do not use: `str` is all we import. */
export const strAlone = {
  name: 'heard-str-alone',
  enforce: 'pre' as const,
  resolveId(source: string) {
    return source === '@lit/localize'
      ? require.resolve('@lit/localize/internal/str-tag.js')
      : undefined;
  },
};
