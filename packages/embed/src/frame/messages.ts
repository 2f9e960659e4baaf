import {exactly, isRecord, listOf, oneOf, text, upTo, whole, type Check} from './checks.ts';
import {isThemeToken, isThemeValue} from './theme-values.ts';

/**
 * Everything that crosses between a page and the frame of the form in it. A message that is not exactly one of
 * these is dropped. Nothing that the person enters is among them, in either direction; `prefill` carries what the
 * page itself knows, into the frame and never out of it.
 */

/** How the frame asks for its port, and how the page hands it over. The only two that do not go through the port. */
export const asksForPort = 'heard-frame-asks-for-port';
export const bringsPort = 'heard-frame-port';

/** Why the form in the frame can't be shown. */
const reasons = ['missing', 'unreachable', 'wrong'] as const;

/** What the page tells the frame. */
export type PageMessage =
  | {
      readonly type: 'setting';
      /** The language to show (BCP 47); empty: that of the visitor. */
      readonly locale: string;
      readonly headingLevel: number;
      readonly scheme: 'light' | 'dark';
      /** In CSS pixels. */
      readonly fontSize: number;
      readonly font: string;
      /** Values of `--heard-…` properties, by the name after `--heard-`. */
      readonly theme: Readonly<Record<string, string>>;
    }
  | {readonly type: 'focus'}
  | {readonly type: 'leave'}
  | {readonly type: 'reset'}
  | {readonly type: 'prefill'; readonly answers: Readonly<Record<string, unknown>>}
  /** Whether the report may go out that the frame asked about. */
  | {readonly type: 'answer'; readonly mayGo: boolean};

/** What the link out says, in the language of the form. What is not loaded yet is empty. */
export interface ExitWords {
  readonly leave: string;
  readonly 'two-more': string;
  readonly 'one-more': string;
  readonly stopped: string;
}

/** What the frame tells the page. */
export type FrameMessage =
  | {
      readonly type: 'ready';
      readonly locale: string;
      readonly dir: 'ltr' | 'rtl';
      readonly exitUrl: string;
      /** What the frame is called. */
      readonly title: string;
      readonly words: ExitWords;
    }
  /** In CSS pixels, rounded up. */
  | {readonly type: 'height'; readonly pixels: number}
  /** A heading or a list of mistakes to bring into sight: where it begins in the frame, and how high it is. */
  | {readonly type: 'place'; readonly top: number; readonly height: number}
  /** How often Shift was pressed in a row. */
  | {readonly type: 'shift'; readonly count: number}
  | {readonly type: 'leave'}
  | {readonly type: 'unavailable'; readonly reason: (typeof reasons)[number]}
  /** A person wants to send a report; the page may keep it. Ids only. */
  | {readonly type: 'submitting'; readonly form: string; readonly tenant: string}
  /** A report has arrived. Ids only. */
  | {readonly type: 'submitted'; readonly form: string; readonly tenant: string};

const id = /* @__PURE__ */ text(100, /^[a-z][\w.-]*$/i);
const sentence = /* @__PURE__ */ text(300, /\S/);
const maybe = /* @__PURE__ */ text(300);
const locale = /* @__PURE__ */ text(35, /^([a-z]{2,8}(-[a-z\d]{1,8})*)?$/i);
const https = /* @__PURE__ */ text(2_000, /^https:\/\/[^\s\\]+$/);
const pixels = /* @__PURE__ */ whole(0, 20_000);
const yesOrNo: Check = (value) => typeof value === 'boolean';

/** An answer that the page knows: words, ticks, or parts of a date; never deeper than two levels. */
const isShortText = /* @__PURE__ */ text(5_000);
const plain: Check = (value) =>
  yesOrNo(value) || isShortText(value) || (typeof value === 'number' && Number.isFinite(value));
const flat: Check = (value) => plain(value) || listOf(100, plain)(value);
const answer: Check = (value) => flat(value) || upTo(20, id, flat)(value);

type Shapes = ReadonlyMap<unknown, Check>;
const shapes = (each: Readonly<Record<string, Readonly<Record<string, Check>>>>): Shapes =>
  new Map(
    Object.entries(each).map(([type, keys]) => [type, exactly({type: oneOf(type), ...keys})]),
  );

const fromPage = /* @__PURE__ */ shapes({
  setting: {
    locale,
    headingLevel: whole(1, 6),
    scheme: oneOf('light', 'dark'),
    fontSize: whole(8, 60),
    font: isThemeValue,
    theme: upTo(40, isThemeToken, isThemeValue),
  },
  focus: {},
  leave: {},
  reset: {},
  prefill: {answers: upTo(100, id, answer)},
  answer: {mayGo: yesOrNo},
});

const subject = {form: id, tenant: id};
const fromFrame = /* @__PURE__ */ shapes({
  ready: {
    locale,
    dir: oneOf('ltr', 'rtl'),
    exitUrl: https,
    title: sentence,
    words: exactly({leave: sentence, 'two-more': maybe, 'one-more': maybe, stopped: maybe}),
  },
  height: {pixels},
  place: {top: pixels, height: pixels},
  shift: {count: whole(0, 3)},
  leave: {},
  unavailable: {reason: oneOf(...reasons)},
  submitting: subject,
  submitted: subject,
});

const reader =
  <Message>(known: Shapes) =>
  (data: unknown): Message | undefined => {
    const type = isRecord(data) && Object.hasOwn(data, 'type') && data['type'];
    return known.get(type)?.(data) ? (data as Message) : undefined;
  };

/** A message of the page, or undefined for anything else. Never throws. */
export const readPageMessage = /* @__PURE__ */ reader<PageMessage>(fromPage);

/** A message of the frame, or undefined for anything else. Never throws. */
export const readFrameMessage = /* @__PURE__ */ reader<FrameMessage>(fromFrame);
