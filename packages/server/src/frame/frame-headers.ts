import type {Config} from '@heard/schema';

import {strictCsp} from '../sites/strict-csp.ts';

/** What a page can be forbidden to use. A form needs none of it, but for recording what somebody says. */
const forbidden = [
  ...['accelerometer', 'autoplay'],
  ...['browsing-topics', 'camera', 'compute-pressure', 'display-capture', 'encrypted-media'],
  ...['fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get'],
  ...['idle-detection', 'local-fonts', 'magnetometer', 'midi', 'otp-credentials', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-create', 'publickey-credentials-get'],
  ...['screen-wake-lock', 'serial', 'storage-access', 'usb', 'window-management'],
  'xr-spatial-tracking',
];

const takesFiles = ({form}: Config): boolean => form?.features?.includes('files') ?? false;

/** The origins that the form asks something of: the intake, and the directory of help. */
const askedOrigins = ({delivery, finder}: Config, base: string): string[] => {
  const {directory, source} = (finder ?? {}) as {
    readonly directory?: string;
    readonly source?: {readonly address?: string};
  };
  return [delivery.endpoint, directory, source?.address].flatMap((address) =>
    address !== undefined && URL.canParse(address, base) ? [new URL(address, base).origin] : [],
  );
};

/**
 * The headers of a frame document. Its own origin is named rather than `'self'`: in a sandboxed frame the document has
 * another one, and WebKit holds `'self'` against that.
 */
export const frameHeaders = (
  origin: string,
  config: Config,
  ancestors: readonly string[],
): Record<string, string> => ({
  'Content-Security-Policy': strictCsp({
    script: [origin],
    style: [origin],
    connect: [...new Set([origin, ...askedOrigins(config, origin)])],
    image: ['blob:', origin],
    frameAncestors: ancestors,
    trustedTypes: ['lit-html', 'heard'],
  }),
  'Permissions-Policy': [
    ...forbidden.map((feature) => `${feature}=()`),
    `microphone=${takesFiles(config) ? '(self)' : '()'}`,
  ].join(', '),
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Content-Type': 'text/html; charset=utf-8',
});
