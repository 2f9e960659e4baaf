/**
 * Why somebody can have been targeted, under the nine headings in which people are asked. Ids only: words live
 * with the elements, codes with the crosswalk. What we ask is wider than any official list.
 */
export const biasGroups = [
  {
    id: 'race_ethnicity',
    options: [
      'anti_asian',
      'anti_black',
      'anti_latino',
      'anti_native_american',
      'anti_pacific_islander',
      'anti_arab',
      'anti_mena_other',
      'anti_white',
      'anti_multiracial',
      'anti_roma',
      'anti_other_race',
    ],
  },
  {
    id: 'migration',
    options: ['anti_migrant', 'anti_nationality', 'anti_language'],
  },
  {
    id: 'religion',
    options: [
      'antisemitic',
      'anti_muslim',
      'anti_sikh',
      'anti_hindu',
      'anti_buddhist',
      'anti_catholic',
      'anti_protestant',
      'anti_orthodox',
      'anti_lds',
      'anti_jehovahs_witness',
      'anti_other_christian',
      'anti_multiple_religions',
      'anti_other_religion',
      'anti_no_religion',
    ],
  },
  {
    id: 'sexual_orientation',
    options: [
      'anti_gay',
      'anti_lesbian',
      'anti_bisexual',
      'anti_lgbtq_general',
      'anti_heterosexual',
    ],
  },
  {
    id: 'gender_identity',
    options: ['anti_transgender', 'anti_nonbinary', 'anti_intersex'],
  },
  {
    id: 'gender',
    options: ['anti_female', 'anti_male'],
  },
  {
    id: 'disability',
    options: ['anti_physical_disability', 'anti_mental_disability', 'anti_disability_unspecified'],
  },
  {
    id: 'civic',
    options: [
      'anti_government',
      'anti_political',
      'anti_journalist_activist',
      'anti_law_enforcement',
    ],
  },
  {
    id: 'other',
    options: ['anti_housing_status', 'anti_age', 'anti_other', 'not_sure'],
  },
] as const;

export type BiasGroup = (typeof biasGroups)[number]['id'];
export type Bias = (typeof biasGroups)[number]['options'][number];

/** Every bias id, in the order of the groups. */
export const biasIds: readonly Bias[] = /* @__PURE__ */ biasGroups.flatMap(({options}) => [
  ...options,
]);
