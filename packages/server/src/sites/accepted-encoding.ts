/** Compressed forms of a file that may lie beside it, best first. */
export const encodings = [
  {name: 'br', extension: '.br'},
  {name: 'gzip', extension: '.gz'},
] as const;

/** Those of the encodings that an `Accept-Encoding` header allows (RFC 9110, 12.5.3). */
export function acceptedEncodings(header: string | undefined) {
  const weights = new Map(
    (header ?? '').split(',').map((entry) => {
      const [name = '', ...parameters] = entry.toLowerCase().split(';');
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return [name.trim(), weight ? Number(weight.trim().slice(2)) : 1] as const;
    }),
  );
  return encodings.filter(({name}) => (weights.get(name) ?? weights.get('*') ?? 0) > 0);
}
