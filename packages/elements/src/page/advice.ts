import type {Mistake} from './mistake.ts';

const wrong = ({what, url, detail}: Extract<Mistake, {reason: 'wrong'}>): string => {
  const file = url ? `The configuration ${url}` : 'The configuration';
  const check = 'Run "heard check-config" on the file to see every mistake.';
  switch (what) {
    case 'not-json':
      return `${file} is not JSON. ${check}`;
    case 'key':
      return `${file} needs ${detail}. ${check}`;
    case 'configuration':
      return `${file} has mistakes:\n${detail}`;
    case 'insecure-page':
      return 'The page needs https: browsers seal reports on secure pages only.';
    case 'preset':
      return `This version does not draw the form "${detail}". Use "hate-incident-short".`;
    case 'directory':
      return `The directory ${url} is not a compiled directory. Build it with "heard directory build".`;
    case 'newer-directory':
      return `The directory ${url} was built for a later version. Update the script, or build the directory with the version in use.`;
    case 'keys':
      return 'The report could not be sealed. Check the keys with "heard check-config".';
    case 'refused':
      return `The intake ${url} refused a report: ${detail}. Check tenant, recipients and endpoint.`;
  }
};

/** What an embedder reads in the console about a mistake: what is wrong, and how to mend it. */
export const adviceFor = (mistake: Mistake): string => {
  switch (mistake.reason) {
    case 'missing':
      return mistake.what === 'configuration'
        ? 'needs a configuration: add config="/heard.config.json" to the tag.'
        : 'needs "finder": {"directory": "…"} in the configuration: the address of a directory built with "heard directory build".';
    case 'unreachable':
      return `The ${mistake.what} ${mistake.url} can't be loaded (${mistake.cause}). Check the address, and that the page's connect-src allows it.`;
    case 'wrong':
      return wrong(mistake);
  }
};
