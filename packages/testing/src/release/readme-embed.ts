/** What the README tells an embedder to write: the page's tags, the configuration and the policy. */
export interface ReadmeEmbed {
  readonly tags: string;
  readonly config: string;
  readonly policy: string;
}

/** Finds the pieces in the text of the README. Throws, and says which, when one is not there. */
export const readmeEmbed = (readme: string): ReadmeEmbed => {
  const found = (what: string, pattern: RegExp): string => {
    const [, text] = pattern.exec(readme) ?? [];
    if (!text) throw new Error(`README.md has no ${what} any more, or writes it in another way.`);
    return text.trim();
  };
  const block = (language: string, holds: string) =>
    [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gmu'))].find(
      ([, text]) => text!.includes(holds),
    )?.[1];
  const tags = block('html', 'heard.js"');
  const config = block('json', '"tenant"');
  if (!tags) throw new Error('README.md has no block of HTML that loads heard.js any more.');
  if (!config) throw new Error('README.md has no block of JSON with a configuration any more.');
  return {
    tags,
    config,
    policy: found('line "Content-Security-Policy: …"', /^\s*Content-Security-Policy: (.+)$/mu),
  };
};
