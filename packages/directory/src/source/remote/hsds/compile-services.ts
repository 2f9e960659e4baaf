import type {Directory} from '@heard/schema';

import {compileDirectory} from '../../../compile/compile-directory.ts';
import {startCompilation} from '../../../compile/compilation.ts';
import {Confidentiality} from '../../../compile/confidentiality.ts';
import {Findings} from '../../../findings/findings.ts';
import {HsdsTree} from '../../../read/hsds-tree.ts';
import type {DirectoryManifest} from '../../../read/manifest.ts';
import {RecordIntake} from '../../../read/record-intake.ts';
import {serviceAt, type ServiceView} from '../../../service-view.ts';
import type {JsonObject} from '../is-record.ts';

const file = 'api';

/**
 * Compiles services as an HSDS API tells them by the same code that builds a directory: texts become plain, links are
 * checked, and a place is hidden unless the manifest promises that it may be shown.
 */
export const compileServices = (
  services: readonly JsonObject[],
  manifest: DirectoryManifest,
  builtOn: string,
): Directory => {
  const findings = new Findings();
  const intake = new RecordIntake(manifest, findings);
  const tree = new HsdsTree(intake, findings);
  intake.file(file, []);
  for (const [row, service] of services.entries())
    tree.take(service, {file, row: row + 1, path: ''}, 'service');
  const {records} = intake.finish();
  const confidentiality = new Confidentiality(manifest, intake);
  return compileDirectory(startCompilation(manifest, records, confidentiality, findings, builtOn));
};

/** The services of a directory that have these ids, in this order, each once. */
export const viewsOf = (directory: Directory, ids: readonly string[]): readonly ServiceView[] => {
  // A service may hold others by way of its places, which nobody asked for.
  const positions = new Map(directory.services.map(({id}, position) => [id, position]));
  return [...new Set(ids)].flatMap((id) => serviceAt(directory, positions.get(id) ?? -1) ?? []);
};
