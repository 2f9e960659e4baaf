import type {Mistake, Remark} from './mistake.ts';

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
    case 'pin':
      return `${file} names other recipients or keys than the pin in the tag, so the form is not shown and nothing is sent.\n${detail}\nIf you exchanged them yourself, put the pin that "heard pin" prints for your own copy of the file into recipients-pin. If you did not, find out who did before you change the pin.`;
    case 'pin-unsealed':
      return `${file} sends reports that are not sealed, although the tag has recipients-pin, so the form is not shown. Set "seal": true in "delivery", or remove the pin.`;
    case 'pin-frame':
      return `${file} shows the form in the frame ${detail}, which recipients-pin does not cover, so the form is not shown. Remove the pin, or write mode="inline" into the tag.`;
    case 'no-answer':
      return `No answer of ${url} said that a report is stored. It has to answer 200 to 299, and not with a web page. Check that connect-src of the page allows the address, and, where it is on another origin, that it allows POST with the headers content-type and idempotency-key (CORS).`;
    case 'refused':
      return `The intake ${url} refused a report: ${detail}. Check tenant, recipients and endpoint.`;
    case 'policy':
      return `The page lets no report out. Add to its Content-Security-Policy: connect-src ${new URL(url!).origin}`;
    case 'origin':
      return `The intake ${url} answers, but this page may not read it. Have it send, once: Access-Control-Allow-Origin: ${location.origin}`;
    case 'preflight':
      return `The intake ${url} lets no report in. Have it answer OPTIONS with status 204, Access-Control-Allow-Origin: ${location.origin} and Access-Control-Allow-Headers: content-type, idempotency-key`;
  }
};

/** What an embedder reads in the console about a mistake: what is wrong, and how to mend it. */
export const adviceFor = (mistake: Mistake | Remark): string => {
  switch (mistake.reason) {
    case 'stopped':
      return 'did not send a report: a listener of "heard-report-submitting" called preventDefault(). The person was told that this website stopped it.';
    case 'attribute':
      return mistake.detail;
    case 'prefill':
      return `can't fill in all answers. The rest was taken.\n${mistake.detail}`;
    case 'missing':
      return mistake.what === 'configuration'
        ? 'needs a configuration: add config="/heard.config.json" to the tag.'
        : 'needs "finder": {"directory": "…"} in the configuration: the address of a directory built with "heard directory build".';
    case 'unreachable':
      if (mistake.what === 'pin')
        return `The code that checks recipients-pin can't be loaded, so the form is not shown (${mistake.cause}). Check the files beside heard.js.`;
      return `The ${mistake.what} ${mistake.url} can't be loaded (${mistake.cause}). Check the address, and that the page's connect-src allows it.`;
    case 'wrong':
      return wrong(mistake);
  }
};
