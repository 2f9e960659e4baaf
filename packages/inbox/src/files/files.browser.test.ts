import type {FileEntry} from '@heard/schema';
import {clearPage, type InboxDriver} from '@heard/testing/drivers';
import {TestNetwork} from '@heard/testing/fixtures';
import 'axe-core/axe.js';
import type AxeCore from 'axe-core';
import {expect} from 'chai';
import {http, HttpResponse} from 'msw';

import {keyPair, openPage} from '../inbox-app/inbox-page.fixture.ts';
import {seal, type AddedFile} from '../inbox-app/inbox-server.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());

/** What the browser was asked to save, instead of saving it. */
const saved: {readonly name: string; readonly file: Promise<Blob>}[] = [];
const press = HTMLAnchorElement.prototype.click;
beforeEach(() => {
  saved.length = 0;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({name: this.download, file: fetch(this.href).then((answer) => answer.blob())});
  };
});
afterEach(() => {
  HTMLAnchorElement.prototype.click = press;
  clearPage();
  network.reset();
  // The page that was just taken away may still be ending its session.
  network.use(http.delete('/v1/inbox/sessions', () => new HttpResponse(null, {status: 204})));
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A picture whose left half is red and whose right half is blue. */
const picture = async (): Promise<AddedFile> => {
  const canvas = document.createElement('canvas');
  canvas.width = 40;
  canvas.height = 20;
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'rgb(255, 0, 0)';
  context.fillRect(0, 0, 20, 20);
  context.fillStyle = 'rgb(0, 0, 255)';
  context.fillRect(20, 0, 20, 20);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  const content = new Uint8Array(await blob!.arrayBuffer());
  return {name: 'door.png', type: 'image/png', content};
};

/** A second of silence. */
const sound = (): AddedFile => {
  const content = new Uint8Array(44 + 8000).fill(128);
  const view = new DataView(content.buffer);
  content.set(bytesOf('RIFF'), 0);
  view.setUint32(4, 36 + 8000, true);
  content.set(bytesOf('WAVEfmt '), 8);
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 8000, true);
  view.setUint32(28, 8000, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  content.set(bytesOf('data'), 36);
  view.setUint32(40, 8000, true);
  return {name: 'voice.wav', type: 'audio/wav', content, kind: 'voice'};
};

const paper: AddedFile = {
  name: 'letter.pdf',
  type: 'application/pdf',
  content: bytesOf('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
  cleaned: false,
};
const page: AddedFile = {
  name: 'photo.png',
  type: 'image/png',
  content: bytesOf('<!doctype html><script>document.title = "CANARY"</script>'),
};

/** An open report with these files. */
const reportWith = async (...added: readonly AddedFile[]) => {
  const all = await openPage(network);
  const {inbox, server, key, keyFile} = all;
  const entries: FileEntry[] = [];
  for (const file of added) entries.push(await server.receiveFile(file, key.recipient));
  const sizes = [...server.objects.values()].map(({length}) => length);
  await server.receive(
    {'incident.types': ['property'], 'evidence.files': entries},
    {
      keys: [key.recipient],
      item: {id: '1a2b3c4d-0000-4000-8000-000000000000', objects: sizes},
    },
  );
  await inbox.enterWithFile(keyFile);
  const listed = inbox.items()[0];
  await inbox.open(0);
  return {...all, entries, listed};
};

const fetched = async () =>
  (await network.seen())
    .filter((each) => each.includes('/objects/'))
    .map((each) => each.slice(0, 4));

const isBlurred = (inbox: InboxDriver, name: string) => {
  const canvas = inbox.pictures()[name]?.querySelector('canvas');
  return canvas ? getComputedStyle(canvas).filter.startsWith('blur(') : undefined;
};

describe('the files of a report', () => {
  it('are listed for what the person said they are, and not fetched', async () => {
    const name = '<b>\u202egnp.exe</b>  x.png';
    const {inbox, listed} = await reportWith({...(await picture()), name}, sound(), paper);
    expect(listed).to.include('3 files');
    const [first, second, third] = inbox.files();
    expect(first).to.match(/^File 1 <b>\u202e?gnp\.exe<\/b> x\.png Picture \(PNG\), \d kB Hidden/u);
    expect(first).to.include('Hidden details (place, device, time) were taken out.');
    expect(second).to.include('A voice message, recorded in the form (WAV), 9 kB');
    expect(third).to.include('File 3 letter.pdf Document (PDF), 1 kB Hidden details may still be');
    expect(await fetched()).to.deep.equal([]);
    const bdi = inbox.element.shadowRoot?.querySelector('.file bdi');
    expect(bdi?.textContent).to.equal(name);
  });

  it('are left out where there are none', async () => {
    const {inbox, listed} = await reportWith();
    expect(listed).not.to.include('file');
    expect(inbox.outline()).not.to.include('heading 2 "Files"');
  });

  it('can be looked at: blurred until the person wants to see', async () => {
    const {inbox} = await reportWith(await picture());
    expect(await inbox.useFile(0, 'Show file 1')).to.equal('The picture is here. It is blurred.');
    expect(isBlurred(inbox, 'Picture of file 1, blurred')).to.equal(true);
    expect(inbox.focused()).to.equal('button "Show file 1 clearly"');

    const canvas = inbox.pictures()['Picture of file 1, blurred']!.querySelector('canvas')!;
    const context = canvas.getContext('2d')!;
    const colors = [5, 35].map((x) => [...context.getImageData(x, 10, 1, 1).data]);
    expect(colors).to.deep.equal([
      [255, 0, 0, 255],
      [0, 0, 255, 255],
    ]);

    expect(await inbox.useFile(0, 'Show file 1 clearly')).to.equal('The picture is clear now.');
    expect(isBlurred(inbox, 'Picture of file 1')).to.equal(false);
    expect(inbox.focused()).to.equal('button "Blur file 1 again"');
    await inbox.useFile(0, 'Blur file 1 again');
    expect(isBlurred(inbox, 'Picture of file 1, blurred')).to.equal(true);
    // Nothing of the file itself is in the page.
    expect(inbox.everything()).not.to.include('blob:');
    expect(await fetched()).to.deep.equal(['GET ']);
  });

  it('can be listened to', async () => {
    const voice = sound();
    const {inbox} = await reportWith(voice);
    expect(await inbox.useFile(0, 'Listen to file 1')).to.equal('The sound can be played.');
    const {src, controls, autoplay} = inbox.players()['Sound of file 1']!;
    expect([controls, autoplay]).to.deep.equal([true, false]);
    const played = await (await fetch(src)).blob();
    expect(played.type).to.equal('audio/wav');
    expect(new Uint8Array(await played.arrayBuffer())).to.deep.equal(voice.content);

    inbox.press('Hide file 1');
    await inbox.element.updateComplete;
    expect(inbox.players()).to.deep.equal({});
    expect(inbox.focused()).to.equal('button "Listen to file 1"');
    expect(await fetch(src).catch(() => 'gone')).to.equal('gone');
  });

  it('are saved under a name of ours, and never opened', async () => {
    const {inbox} = await reportWith(await picture(), paper);
    expect(inbox.find('button', 'Show file 2')).to.equal(undefined);
    expect(await inbox.useFile(1, 'Save file 2 to this device')).to.equal(
      'Handed to this browser to save as report-1a2b3c4d-file-2.pdf',
    );
    expect(saved.map(({name}) => name)).to.deep.equal(['report-1a2b3c4d-file-2.pdf']);
    const file = await saved[0]!.file;
    expect(file.type).to.equal('application/octet-stream');
    expect(new Uint8Array(await file.arrayBuffer())).to.deep.equal(paper.content);
  });

  it('stay on screen while another is saved', async () => {
    const {inbox} = await reportWith(await picture());
    await inbox.useFile(0, 'Show file 1');
    await inbox.useFile(0, 'Save file 1 to this device');
    expect(isBlurred(inbox, 'Picture of file 1, blurred')).to.equal(true);
  });

  it('are found by every kind of reader', async () => {
    const {inbox} = await reportWith(await picture(), sound(), paper);
    await inbox.useFile(0, 'Show file 1');
    await inbox.useFile(1, 'Listen to file 2');
    const headings = inbox.outline().filter((line) => /heading [23] "File/u.test(line));
    expect(headings).to.deep.equal([
      'heading 2 "Files"',
      'heading 3 "File 1"',
      'heading 3 "File 2"',
      'heading 3 "File 3"',
    ]);
    const {axe} = globalThis as unknown as {axe: typeof AxeCore};
    const fading = inbox.element.shadowRoot?.getAnimations() ?? [];
    await Promise.all(fading.map(({finished}) => finished));
    const {violations} = await axe.run(inbox.element, {rules: {region: {enabled: false}}});
    expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
  });
});

describe('a file that is not what it is called', () => {
  it('is not shown, and is saved as what nothing opens', async () => {
    const {inbox} = await reportWith(page);
    const {title} = document;
    expect(await inbox.useFile(0, 'Show file 1')).to.include('can not be shown here');
    expect(inbox.pictures()).to.deep.equal({});
    await inbox.useFile(0, 'Save file 1 to this device');
    expect(saved[0]?.name).to.equal('report-1a2b3c4d-file-1.bin');
    expect((await saved[0]!.file).type).to.equal('application/octet-stream');
    expect(document.title).to.equal(title);
  });

  it('is shown as what it is, when a picture is called a sound', async () => {
    const {inbox} = await reportWith({...(await picture()), type: 'audio/wav'});
    await inbox.useFile(0, 'Listen to file 1');
    expect(Object.keys(inbox.pictures())).to.deep.equal(['Picture of file 1, blurred']);
  });

  it('F08: is not drawn when its header tells of more pixels than any memory holds', async () => {
    const file = await picture();
    const view = new DataView(file.content.buffer);
    view.setUint32(16, 30_000);
    view.setUint32(20, 30_000);
    const {inbox} = await reportWith(file);
    expect(await inbox.useFile(0, 'Show file 1')).to.include('too large to be shown');
  });

  it('F09: is not drawn when the picture is torn', async () => {
    const file = await picture();
    const {inbox} = await reportWith({...file, content: file.content.slice(0, 30)});
    expect(await inbox.useFile(0, 'Show file 1')).to.match(/can not (draw|be shown)/u);
    expect(inbox.pictures()).to.deep.equal({});
  });
});

describe('a file that does not open', () => {
  const trouble = async (
    change: (setting: Awaited<ReturnType<typeof reportWith>>) => unknown,
    ...files: readonly AddedFile[]
  ) => {
    const setting = await reportWith(...(files.length ? files : [await picture()]));
    await change(setting);
    const said = await setting.inbox.useFile(0, 'Show file 1');
    expect(setting.inbox.pictures()).to.deep.equal({});
    return said;
  };

  it('is damaged', async () => {
    const said = await trouble(({server}) => {
      const [sealed] = server.objects.values();
      sealed![sealed!.length - 20]! ^= 1;
    });
    expect(said).to.include('The sealed file is damaged.');
  });

  it('is another than the one that the person added', async () => {
    const said = await trouble(
      async ({server, entries}) => {
        const other = server.objects.get(entries[1]!.object)!;
        server.objects.set(entries[0]!.object, other);
      },
      await picture(),
      sound(),
    );
    expect(said).to.include('This is not the file that the person added');
  });

  it('is sealed to somebody else', async () => {
    const {recipient} = await keyPair();
    const said = await trouble(async ({server, entries}) => {
      server.objects.set(entries[0]!.object, await seal('x', recipient));
    });
    expect(said).to.include('Your key does not fit this file.');
  });

  it('is gone from the server', async () => {
    const said = await trouble(({server}) => server.objects.clear());
    expect(said).to.equal('The server does not have this file any more.');
  });

  it('does not come through, and can be tried again', async () => {
    const {inbox} = await reportWith(await picture());
    network.use(
      http.get('/v1/inbox/items/:id/objects/:object', () => HttpResponse.error(), {once: true}),
    );
    expect(await inbox.useFile(0, 'Show file 1')).to.include('did not come through');
    expect(await inbox.useFile(0, 'Show file 1')).to.include('The picture is here.');
  });
});

describe('the files of a report that is left', () => {
  it('are forgotten: no sound can be played any more', async () => {
    const {inbox} = await reportWith(sound());
    await inbox.useFile(0, 'Listen to file 1');
    const {src} = inbox.players()['Sound of file 1']!;
    await inbox.lock();
    expect(await fetch(src).catch(() => 'gone')).to.equal('gone');
  });

  it('are not shown when they come late', async () => {
    const {inbox, server} = await reportWith(await picture());
    let arrive: () => void = () => {};
    const late = new Promise<void>((resolve) => (arrive = resolve));
    let answer: () => void = () => {};
    const isAsked = new Promise<void>((resolve) => (answer = resolve));
    const [sealed] = server.objects.values();
    network.use(
      http.get('/v1/inbox/items/:id/objects/:object', async () => {
        answer();
        await late;
        return HttpResponse.arrayBuffer(sealed!.slice().buffer);
      }),
    );
    inbox.press('Show file 1');
    await isAsked;
    await inbox.back();
    await inbox.open(0);
    arrive();
    // This one was asked for after the other, so the other is through when it is.
    await inbox.useFile(0, 'Save file 1 to this device');
    expect(inbox.pictures()).to.deep.equal({});
  });

  it('open after the session was opened again, without a word', async () => {
    const {inbox, server} = await reportWith(await picture());
    server.sessions.clear();
    expect(await inbox.useFile(0, 'Show file 1')).to.include('The picture is here.');
    expect(server.logins).to.have.length(2);
  });
});
