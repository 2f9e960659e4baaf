import {expect} from 'chai';

import {clean} from './clean.ts';
import {inspect} from './inspect.ts';

/** A file of the corpus, as the browser gets it. */
const corpusFile = async (name: string): Promise<File> => {
  const response = await fetch(new URL(`corpus/${name}`, import.meta.url));
  if (!response.ok) throw new Error(`There is no ${name}`);
  return new File([await response.blob()], name);
};

/** The picture as this browser draws it. */
const draw = async (file: Blob): Promise<ImageData> => {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  await image.decode();
  URL.revokeObjectURL(image.src);
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('No canvas');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
};

const cleaned = async (file: File): Promise<Blob> => {
  const result = await clean(file);
  if (!result.ok) throw new Error(result.code);
  return result.file;
};

const turned = Array.from({length: 8}, (_, index) => `turned-${index + 1}.jpg`);

describe('a picture after its hidden details were taken out', () => {
  for (const name of [
    ...turned,
    'everything.jpg',
    'four-inks.jpg',
    'everything.png',
    'words.png',
    'everything.webp',
    'lossless.webp',
    'moving.webp',
    'moving.gif',
  ])
    it(`F16 ${name} has the same pixels`, async () => {
      const file = await corpusFile(name);
      const [before, after] = [await draw(file), await draw(await cleaned(file))];
      expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
      expect(new Set(before.data).size).to.be.above(20);
      expect(after.data.every((value, at) => value === before.data[at])).to.be.true;
    });

  it('F15 turned pictures are turned, each in its own way', async () => {
    const looks = new Set<string>();
    for (const [index, name] of turned.entries()) {
      const {width, height, data} = await draw(await cleaned(await corpusFile(name)));
      expect([width, height], name).to.deep.equal(index < 4 ? [48, 32] : [32, 48]);
      looks.add(data.join());
    }
    expect(looks.size).to.equal(8);
  });

  it('F16 keeps the color profile: without it the colors would be others', async () => {
    const {data} = await draw(await cleaned(await corpusFile('everything.png')));
    const plain = await draw(await cleaned(await corpusFile('words.png')));
    const red = ({0: red, 1: green}: Uint8ClampedArray | number[]) => (red ?? 0) > (green ?? 0);
    // The red disc is green through the profile that exchanges the two.
    const count = (pixels: Uint8ClampedArray) =>
      Array.from({length: pixels.length / 4}, (_, at) => pixels.slice(at * 4, at * 4 + 2)).filter(
        red,
      ).length;
    expect(count(data)).to.be.below(count(plain.data) / 2);
  });
});

describe('a file that the browser reads', () => {
  it('F13 says where it was taken, and no more once it is clean', async () => {
    const file = await corpusFile('everything.heic');
    const before = await inspect(file);
    expect(before.ok && before.hidden).to.include('place');
    const after = await inspect(await cleaned(file), file.name);
    expect(after.ok && after.hidden).to.deep.equal([]);
  });
});
