/**
 * The strictest policies that a browser has, and every one of them at once. Copy what your site needs: the form and the
 * finder work under all of them.
 */
export const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    // The configuration, the directory of help, and the intake.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // What draws the pages, and what loads their parts.
    'trusted-types lit-html heard',
  ].join('; '),
  // Scripts without integrity do not run.
  'Integrity-Policy': 'blocked-destinations=(script)',
  // Nothing of another origin that does not allow it, and no other window in our group.
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
