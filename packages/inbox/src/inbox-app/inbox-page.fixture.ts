import type {Clock} from '@heard/delivery';
import {generateIdentity, identityToRecipient} from '@heard/delivery/opening';
import {InboxDriver} from '@heard/testing/drivers';
import type {TestNetwork} from '@heard/testing/fixtures';

import './define.ts';
import {InboxServerFixture} from './inbox-server.fixture.ts';

export interface PageOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
}

export const keyPair = async () => {
  const identity = await generateIdentity();
  return {identity, recipient: await identityToRecipient(identity)};
};

/** An inbox on screen, a server behind it that knows a key, and that key. */
export const openPage = async (
  network: TestNetwork,
  {attributes = {tenant: 'lake-city'}, clock}: PageOptions = {},
) => {
  const key = await keyPair();
  const server = new InboxServerFixture();
  server.keys.set(key.recipient, 'hotline');
  network.use(...server.handlers);
  const element = document.createElement('heard-inbox');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.clock = clock;
  document.body.append(element);
  const inbox = await InboxDriver.at(element);
  const keyFile = `# created: 2026-11-23T14:00:00Z\n# public key: ${key.recipient}\n${key.identity}\n`;
  return {inbox, server, key, keyFile};
};
