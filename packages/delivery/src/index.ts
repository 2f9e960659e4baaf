/** Entry `@heard/delivery`: light, without age or zod. */
export {fromBase64, toBase64, toBase64Url} from './encoding/base64.ts';
export {
  createReceipt,
  formatReceipt,
  parseReceipt,
  type ParsedReceipt,
  type ReceiptCode,
} from './receipt/receipt.ts';
export type {DerivedReceipt} from './receipt/derive.ts';
export {canSeal} from './sealing/can-seal.ts';
export {keyRefusals, checkKeys, type KeyRefusal} from './sealing/recipient-keys.ts';
export {recipientsPin, type PinnedRecipient} from './sealing/recipients-pin.ts';
export {recipientsFor, type ChosenRecipients} from './sealing/recipients-for.ts';
export type {SealResult} from './sealing/seal.ts';
export type {Connector, Delivery} from './sending/connector.ts';
export {systemClock, type Clock} from './sending/clock.ts';
export {browserConnection, type Connection} from './sending/connection.ts';
export type {RefusalCode, WaitReason} from './sending/outcome.ts';
export type {NotSent, SubmitProgress} from './sending/keep-trying.ts';
export {requestedDelay} from './sending/retry-delay.ts';
export {submit, type SubmitOptions, type SubmitResult} from './sending/submit.ts';
export {createWake, type Wake} from './sending/wake.ts';
