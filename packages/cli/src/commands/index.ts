import type {Command} from '../command.ts';
import {checkBackendCommand} from './check-backend.ts';
import {checkConfigCommand} from './check-config.ts';
import {directoryBuildCommand} from './directory-build.ts';
import {directoryExportCommand} from './directory-export.ts';
import {keygenCommand} from './keygen.ts';
import {keysPageCommand} from './keys-page.ts';
import {openCommand} from './open.ts';
import {pinCommand} from './pin.ts';

/** All commands, in the order in which help lists them. */
export const commands: readonly Command[] = [
  keygenCommand,
  keysPageCommand,
  openCommand,
  checkConfigCommand,
  checkBackendCommand,
  pinCommand,
  directoryBuildCommand,
  directoryExportCommand,
];
