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
 * Compiles services as an HSDS API tells them, in its order, by the same code that builds a directory: texts become
 * plain, links are checked, and a place is hidden unless the manifest promises that it may be shown.
 */
export const compileServices = (
  services: readonly JsonObject[],
  manifest: DirectoryManifest,
  builtOn: string,
): readonly ServiceView[] => {
  const findings = new Findings();
  const intake = new RecordIntake(manifest, findings);
  const tree = new HsdsTree(intake, findings);
  intake.file(file, []);
  for (const [row, service] of services.entries())
    tree.take(service, {file, row: row + 1, path: ''}, 'service');
  const {records} = intake.finish();
  const confidentiality = new Confidentiality(manifest, intake);
  const directory = compileDirectory(
    startCompilation(manifest, records, confidentiality, findings, builtOn),
  );
  const views = new Map(
    directory.services.map(({id}, position) => [id, serviceAt(directory, position)!]),
  );
  // A service may hold others by way of its places, which nobody asked for.
  return [...new Set(services.map(({id}) => String(id)))].flatMap((id) => views.get(id) ?? []);
};
