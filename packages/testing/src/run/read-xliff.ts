export interface TranslationUnit {
  readonly id: string;
  readonly source: string;
  /** Absent where nobody has translated the sentence. */
  readonly target?: string;
}

/** The sentences of an XLIFF 1.2 file as lit-localize writes it, placeholders and all. */
export function readXliff(xliff: string): readonly TranslationUnit[] {
  const units = xliff
    .replaceAll(/<!--[\s\S]*?-->/gu, '')
    .matchAll(/<trans-unit\b[^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<\/trans-unit>/gu);
  return Array.from(units, ([, id = '', body = '']) => {
    const target = contentOf('target', body);
    return {id, source: contentOf('source', body) ?? '', ...(target === undefined ? {} : {target})};
  });
}

function contentOf(tag: string, body: string): string | undefined {
  if (new RegExp(`<${tag}\\b[^>]*/>`, 'u').test(body)) return '';
  return new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'u').exec(body)?.[1]?.trim();
}
