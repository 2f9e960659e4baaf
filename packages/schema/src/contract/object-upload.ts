/** The version of tus (https://tus.io/protocols/resumable-upload) that `/v1/objects` speaks. */
export const tusVersion = '1.0.0';

/** The only media type that `POST /v1/objects` takes: that of tus. */
export const objectMediaType = 'application/offset+octet-stream';

/**
 * The largest object an intake takes unless its operator says otherwise, in bytes: a file of 25 MiB with its
 * padding and its seal.
 */
export const objectSizeLimit = 28_311_552;

/** The most objects that one report may have. */
export const objectsPerReport = 20;

/** For how long an object is kept that no report names, in hours. After that it may be gone at any time. */
export const unboundObjectHours = 24;
