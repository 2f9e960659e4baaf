import {TestIntake, TestNetwork, answerIsLost} from '@heard/testing/fixtures';
import {generateIdentity, identityToRecipient} from 'age-encryption';
import {expect} from 'chai';

import {openFile} from '../opening/open-file.ts';
import {uploadObjects} from '../sending/upload-objects.ts';
import {sealFile} from './seal-file.ts';

const network = new TestNetwork();
const intake = new TestIntake();
before(async () => {
  await network.start();
  network.use(...intake.handlers);
});
after(() => network.stop());

const random = (length: number): Blob => {
  const bytes = Array.from({length: Math.ceil(length / 65_536)}, (_, index) =>
    crypto.getRandomValues(new Uint8Array(Math.min(65_536, length - index * 65_536))),
  );
  return new Blob(bytes);
};

const keyPair = async () => {
  const identity = await generateIdentity();
  return {identity, key: await identityToRecipient(identity)};
};

describe('files on their way from a page to the staff', () => {
  it('F14 F24 arrive as they were, though an answer is lost', async () => {
    const {identity, key} = await keyPair();
    const files = [random(700_000), new Blob(['Words']), random(65_536)];
    const sealed = await Promise.all(files.map((file) => sealFile(file, [key])));
    const ready = sealed.flatMap((one) => (one.ok ? [one] : []));
    intake.objectAnswers(answerIsLost);
    const sent = await uploadObjects({endpoint: '/v1', tenant: 'city', files: ready});
    expect(sent.ok).to.be.true;
    expect(intake.objects.size).to.equal(3);
    for (const [index, file] of files.entries()) {
      const object = intake.objects.get(sent.objects[index] ?? '');
      const entry = {name: 'words.txt', ...ready[index]!};
      const opened = await openFile(new Blob([object!.sealed]), [identity], entry);
      if (!opened.ok) throw new Error(opened.code);
      expect(new Uint8Array(await opened.file.arrayBuffer())).to.deep.equal(
        new Uint8Array(await file.arrayBuffer()),
      );
      expect(opened.kind).to.equal(index === 1 ? 'txt' : undefined);
    }
  });

  it('F20 are sealed in steps between which the page has its turn', async () => {
    const {key} = await keyPair();
    const file = random(12_000_000);
    let turns = 0;
    let isSealing = true;
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      if (isSealing) port2.postMessage('');
    };
    port2.postMessage('');
    const result = await sealFile(file, [key]);
    isSealing = false;
    port1.close();
    expect(result.ok).to.be.true;
    // At least one for each half megabyte.
    expect(turns).to.be.above(24);
  });
});
