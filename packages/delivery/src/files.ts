/** Entry `@heard/delivery/files`: what a file is and holds, and files on their way. Without age. */
export {admitFile, fileRefusals, type Admission, type FileRefusal} from './files/admit-file.ts';
export {clean, type Cleaned} from './files/clean.ts';
export {acceptedFiles, fileKinds, mediaType, type FileKind} from './files/file-kind.ts';
export {checkSize, defaultFileLimits, maxPixels, type FileLimits} from './files/file-limits.ts';
export {fileName, storedName} from './files/file-name.ts';
export {hiddenDetails, type HiddenDetail} from './files/hidden-detail.ts';
export {inspect, type Inspection} from './files/inspect.ts';
export {headLength, recognize} from './files/recognize.ts';
export {sameBytes} from './files/same-bytes.ts';
export {
  uploadObjects,
  type ObjectToSend,
  type UploadOptions,
  type UploadProgress,
  type UploadResult,
} from './sending/upload-objects.ts';
