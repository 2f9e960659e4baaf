import type {demographicProfiles} from '@heard/schema';

type Profile = (typeof demographicProfiles)[keyof typeof demographicProfiles];
type Field = Profile['fields'][number];

type DetailOf<F> = F extends {details: readonly (infer D)[]} ? D : never;

interface Wording<Option extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: {readonly [O in Option]: string};
}

type FieldWords<F extends Field> = Wording<F['options'][number]> &
  ([DetailOf<F>] extends [never]
    ? unknown
    : {
        /** The finer lists, by the option they belong to. */
        readonly details: {
          readonly [
            D in DetailOf<F> as D extends {option: infer O extends string} ? O : never
          ]: D extends {options: readonly (infer O extends string)[]}
            ? {readonly [Finer in O]: string}
            : never;
        };
      });

/**
 * What a person reads of the fields of every profile that we ship, by field id: two profiles that have the same
 * field ask it in the same words. A field, an option or a finer option without words does not type-check.
 */
export type DemographicWords = {
  readonly [Id in Field['id']]: FieldWords<Extract<Field, {id: Id}>>;
};

/** {@link DemographicWords} of one field, where the profile is known only at run time. */
export interface LooseFieldWords {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: Readonly<Record<string, string>>;
  readonly details?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
