import type {Config} from '../config.ts';

/**
 * The configuration as it is on a host: its endpoint is that of the environment that names the host, if one does.
 *
 * @example environmentOf(config, location.hostname).delivery.endpoint
 *
 * Hosts are compared as a whole, in small letters and without a dot at the end: `a.example.org` is not
 * `b.a.example.org`. What comes out has no `environments` any more. The configuration itself is not changed.
 */
export const environmentOf = <Settings extends Pick<Config, 'delivery' | 'environments'>>(
  config: Settings,
  hostname: string,
): Omit<Settings, 'environments'> => {
  const {environments = [], ...settings} = config;
  const host = hostname.toLowerCase().replace(/\.$/, '');
  const found = environments.find(({hosts}) => hosts.includes(host));
  return found
    ? {...settings, delivery: {...settings.delivery, endpoint: found.endpoint}}
    : settings;
};
