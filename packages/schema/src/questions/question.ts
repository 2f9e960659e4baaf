import type {Condition} from '../rules/condition.ts';

/**
 * How much harm an answer could do in the wrong hands.
 * S0 none · S1 could help to identify somebody together with other answers · S2 contact details and
 * exact places · S3 special category (identity, health, what happened) · S4 security-critical.
 */
export type Sensitivity = 'S0' | 'S1' | 'S2' | 'S3' | 'S4';

/**
 * Who may see an answer. `recipient`: staff of the organizations the person sends to. `partner`: a further
 * organization to which the report is passed on with the person's consent. `statistics`: counts without text.
 */
export type Audience = 'recipient' | 'partner' | 'statistics';

interface QuestionBase {
  /** Stable, never reused: `topic.name`. */
  readonly id: string;
  readonly sensitivity: Sensitivity;
  readonly visibleTo: readonly Audience[];
  /** Asked only when this holds; always, when absent. */
  readonly when?: Condition;
}

/** One of several options. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

/** Any number of options. */
export interface ChoicesQuestion extends QuestionBase {
  readonly kind: 'choices';
  readonly options: readonly string[];
  /** Options under headings; every option stands in exactly one group. */
  readonly groups?: readonly {readonly id: string; readonly options: readonly string[]}[];
  /** Options such as "not sure" that stand alone: choosing one clears the others. */
  readonly exclusive?: readonly string[];
}

/** One line of text. `maxLength` counts Unicode code points. */
export interface ShortTextQuestion extends QuestionBase {
  readonly kind: 'short-text';
  readonly maxLength: number;
}

/** Several lines of text. A soft note appears from `noteLength` on. Both count Unicode code points. */
export interface LongTextQuestion extends QuestionBase {
  readonly kind: 'long-text';
  readonly maxLength: number;
  readonly noteLength?: number;
}

/** Several short texts, such as links. */
export interface TextListQuestion extends QuestionBase {
  readonly kind: 'text-list';
  readonly maxLength: number;
  readonly maxItems: number;
}

/** A date known to the day, the month or the year: `2026`, `2026-11` or `2026-11-05`. */
export interface PartialDateQuestion extends QuestionBase {
  readonly kind: 'partial-date';
}

/** A language tag (BCP 47). */
export interface LanguageQuestion extends QuestionBase {
  readonly kind: 'language';
}

/** Yes or no, never ticked beforehand. */
export interface ConsentQuestion extends QuestionBase {
  readonly kind: 'consent';
}

/** Consent for each named recipient of the configuration: a list of the recipient ids agreed to. */
export interface RecipientsQuestion extends QuestionBase {
  readonly kind: 'recipients';
}

/** Ways to reach the person: a list of `{kind, value}`; one is enough. */
export interface ContactMethodsQuestion extends QuestionBase {
  readonly kind: 'contact-methods';
  readonly methods: readonly string[];
}

/** When and how it is safe to get in touch. */
export interface SafeContactQuestion extends QuestionBase {
  readonly kind: 'safe-contact';
}

/** A point on the map, rounded to `radiusM` metres. */
export interface PointQuestion extends QuestionBase {
  readonly kind: 'point';
}

/** Files: what the report says of them; the bytes travel on their own. */
export interface FilesQuestion extends QuestionBase {
  readonly kind: 'files';
}

/** Demographic answers of a versioned profile, by field id. */
export interface DemographicsQuestion extends QuestionBase {
  readonly kind: 'demographics';
}

/** A standard question of the bank: what is asked and how it may be answered, without words for people. */
export type Question =
  | ChoiceQuestion
  | ChoicesQuestion
  | ShortTextQuestion
  | LongTextQuestion
  | TextListQuestion
  | PartialDateQuestion
  | LanguageQuestion
  | ConsentQuestion
  | RecipientsQuestion
  | ContactMethodsQuestion
  | SafeContactQuestion
  | PointQuestion
  | FilesQuestion
  | DemographicsQuestion;

export type QuestionKind = Question['kind'];

/** A way to reach a person, as typed: spaces and punctuation are theirs to choose. */
export interface ContactMethod<Kind extends string = string> {
  readonly kind: Kind;
  readonly value: string;
}

/** When and how it is safe to get in touch. */
export interface SafeContact {
  readonly bestTimes?: string;
  readonly okToLeaveMessage?: boolean;
  readonly okToSayWhoWeAre?: boolean;
  readonly doNotUse?: string;
}

/** WGS 84 degrees, and the radius in metres within which the place lies. */
export interface Point {
  readonly lat: number;
  readonly long: number;
  readonly radiusM: number;
}

/** What a report says of a file. The file itself is sealed and sent on its own, before the report. */
export interface FileEntry {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Of the file before it was sealed: hexadecimal. */
  readonly sha256: string;
  /** The id that the intake gave to the sealed file: base64url. */
  readonly object: string;
  /** Whether hidden details (place, device, time) were taken out. */
  readonly cleaned: boolean;
  /** A statement recorded in the form. Absent: a file that was chosen. */
  readonly kind?: 'voice';
}

/** The type of an answer to a question. */
export type AnswerTo<Q extends Question> = Q extends ChoiceQuestion
  ? Q['options'][number]
  : Q extends ChoicesQuestion
    ? readonly Q['options'][number][]
    : Q extends ShortTextQuestion | LongTextQuestion | PartialDateQuestion | LanguageQuestion
      ? string
      : Q extends TextListQuestion | RecipientsQuestion
        ? readonly string[]
        : Q extends ConsentQuestion
          ? boolean
          : Q extends ContactMethodsQuestion
            ? readonly ContactMethod<Q['methods'][number]>[]
            : Q extends SafeContactQuestion
              ? SafeContact
              : Q extends PointQuestion
                ? Point
                : Q extends FilesQuestion
                  ? readonly FileEntry[]
                  : Readonly<Record<string, string | readonly string[]>>;
