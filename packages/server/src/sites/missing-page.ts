import {strictCsp} from './strict-csp.ts';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>There is no page here</title>
  </head>
  <body>
    <h1>There is no page here</h1>
    <p>Check the address, or go back to the page you came from.</p>
  </body>
</html>
`;

/** A small plain page that says that nothing is at this address. */
export const missingPage = (): Response =>
  new Response(page, {
    status: 404,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Security-Policy': strictCsp({}),
      'Content-Type': 'text/html; charset=utf-8',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  });
