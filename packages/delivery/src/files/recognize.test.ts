import assert from 'node:assert/strict';
import {test} from 'node:test';

import {corpusBytes, corpusNames} from './corpus.fixture.ts';
import {fileName} from './file-name.ts';
import {fileKinds} from './file-kind.ts';
import {headLength, recognize} from './recognize.ts';

const text = (content: string) => new TextEncoder().encode(content);
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
const head = (name: string) => corpusBytes(name).subarray(0, headLength);

const KINDS: Readonly<Record<string, string>> = {jpg: 'jpeg'};

test('each file of the corpus is known by its bytes', () => {
  const found = new Set<string>();
  for (const name of corpusNames) {
    const ending = name.split('.').at(-1) ?? '';
    const kind = recognize(head(name), name);
    assert.equal(kind, KINDS[ending] ?? ending, name);
    found.add(kind ?? '');
  }
  // Whether a WebM film has a picture is not in its first bytes.
  assert.deepEqual([...found, 'weba'].toSorted(), fileKinds.toSorted());
});

test('F05 a name that lies changes nothing: the bytes decide, and the name in the report is put right', () => {
  const endings = [
    ...['jpg', 'JPG', 'jpeg', 'png', 'webp', 'gif', 'heic', 'pdf', 'mp4', 'mov', 'mp3', 'm4a'],
    ...['wav', 'webm', 'ogg', 'txt', 'svg', 'html', 'htm', 'js', 'mjs', 'exe', 'scr', 'bat'],
    ...['zip', 'docx', 'php', 'jpg.exe', 'tar.gz'],
  ];
  assert.equal(endings.length, 29);
  for (const file of corpusNames.filter((name) => !name.endsWith('.txt')))
    for (const ending of endings) {
      const kind = recognize(head(file), `photo.${ending}`);
      assert.equal(kind, recognize(head(file), file), `${file} as ${ending}`);
      assert.ok(kind);
      const kept = fileName(`photo.${ending}`, kind);
      assert.equal(recognize(head(file), kept), kind);
      assert.doesNotMatch(kept, /\.(?:svg|html?|m?js|exe|scr|bat|zip|docx|php|gz)$/);
    }
});

test('F05 plain text has to be called so as well', () => {
  const words = text('They wrote this to us.\r\n\tÑandú 😀');
  for (const [name, kind] of [
    ['chat.txt', 'txt'],
    ['_chat.TXT', 'txt'],
    ['notes', 'txt'],
    ['chat.js', undefined],
    ['chat.html', undefined],
    ['chat.jpg', undefined],
    ['chat.txt.exe', undefined],
    ['', undefined],
  ] as const)
    assert.equal(recognize(words, name), kind, name);
  assert.equal(recognize(bytes([255, 254], 'W\0e\0'), 'windows.txt'), 'txt');
  assert.equal(recognize(bytes('se\xf1or'), 'old.txt'), 'txt');
  assert.equal(recognize(bytes('with\0zeros'), 'binary.txt'), undefined);
  assert.equal(recognize(new Uint8Array(), 'empty.txt'), undefined);
});

test('F06 what can run or phone home is refused under any name', () => {
  const refused: Readonly<Record<string, Uint8Array>> = {
    'an SVG picture with a script': text(
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ),
    'an SVG picture behind an XML head': text('<?xml version="1.0"?>\n<svg/>'),
    'a page': text('<!DOCTYPE html><title>x</title>'),
    'a page without its head': text('\n\n<b>x</b><script src=//evil.example></script>'),
    'a page in UTF-16': bytes([255, 254], [...'<html>'].map((letter) => `${letter}\0`).join('')),
    'a shell script': text('#!/bin/sh\nrm -rf ~'),
    'a PHP script': text('<?php system("id");'),
    'an RTF file': text('{\\rtf1 {\\object}}'),
    'a Windows program': bytes('MZ', [144, 0, 3, 0, 0, 0, 4]),
    'a Linux program': bytes([127], 'ELF', [2, 1, 1, 0]),
    'a Mac program': bytes([0xcf, 0xfa, 0xed, 0xfe]),
    'a Java class': bytes([0xca, 0xfe, 0xba, 0xbe]),
    'a shortcut': bytes([76, 0, 0, 0, 1, 20, 2, 0]),
    'an office file of old': bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'a TIFF picture': bytes('II*\0'),
    'a Windows bitmap': bytes('BM', [0, 0, 0, 0]),
    'an AVIF picture': bytes([0, 0, 0, 32], 'ftypavif\0\0\0\0avifmif1miaf'),
    'a Matroska film': bytes([0x1a, 0x45, 0xdf, 0xa3, 0x8b, 0x42, 0x82, 0x88], 'matroska'),
    'a Vorbis sound': bytes('OggS\0\x02', new Array<number>(22).fill(0), '\x01vorbis'),
    'an AVI film': bytes('RIFF\0\0\0\0AVI LIST'),
    nothing: new Uint8Array(),
    'one byte': bytes([0]),
  };
  for (const [what, content] of Object.entries(refused))
    for (const name of ['photo.jpg', 'chat.txt', 'x', 'evil.svg'])
      assert.equal(recognize(content, name), undefined, `${what} as ${name}`);
});

test('F07 F23 archives and two kinds in one are refused by their beginning', () => {
  for (const [what, content] of Object.entries({
    'an archive': bytes('PK', [3, 4, 20, 0]),
    'an empty archive': bytes('PK', [5, 6]),
    'a RAR archive': bytes('Rar!', [26, 7]),
    'a gzip archive': bytes([31, 139, 8]),
    'a page that is a PDF too': text('<html><!--\n%PDF-1.4'),
    'a PDF that is a page too': text('%PDF-1.4\n<html><script>alert(1)</script>'),
    'a PDF behind a comment of a script': text('/*%PDF-1.4*/alert(1)'),
    'a script that begins as a picture': text('GIF89/*a*/=1;alert(1)'),
    'a picture that begins as a page': bytes('<script>', [255, 0xd8, 255]),
  }))
    for (const name of ['photo.gif', 'paper.pdf', 'chat.txt'])
      if (!(name === 'chat.txt' && what.includes('script')))
        assert.equal(recognize(content, name), undefined, `${what} as ${name}`);
});
