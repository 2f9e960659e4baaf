import type {Bias} from '../codes/biases.ts';
import type {NibrsBias} from '../codes/nibrs.ts';
import type {OdihrBias} from '../codes/odihr.ts';

/** Where a bias id goes in the lists of others. */
export interface BiasCrosswalk {
  /** Null: NIBRS has no code for it. Never 88: "none" is for investigators to find, not for us. */
  readonly nibrs: Exclude<NibrsBias, '88'> | null;
  /** True where the code says less than what was ticked, or nothing at all. */
  readonly nibrsLossy: boolean;
  /** Literal of NIEM 6.0's `ucr:IncidentBiasMotivationCode`; null where it has none. */
  readonly niem: string | null;
  readonly odihr: OdihrBias | null;
}

/** Every bias id. A proposal for staff to check, not a finding. */
export const biasCrosswalk: Readonly<Record<Bias, BiasCrosswalk>> = {
  anti_asian: {nibrs: '14', nibrsLossy: false, niem: 'ANTI-ASIAN', odihr: 'racist_xenophobic'},
  anti_black: {
    nibrs: '12',
    nibrsLossy: false,
    niem: 'ANTI-BLACK-AFRICAN_AMERICAN',
    odihr: 'racist_xenophobic',
  },
  anti_latino: {
    nibrs: '32',
    nibrsLossy: false,
    niem: 'ANTI-HISPANIC-LATINO',
    odihr: 'racist_xenophobic',
  },
  anti_native_american: {
    nibrs: '13',
    nibrsLossy: false,
    niem: 'ANTI-AMERICAN_INDIAN-ALASKAN_NATIVE',
    odihr: 'racist_xenophobic',
  },
  anti_pacific_islander: {
    nibrs: '16',
    nibrsLossy: false,
    niem: 'ANTI-NATIVE_HAWAIIAN-OTHER_PACIFIC_ISLANDER',
    odihr: 'racist_xenophobic',
  },
  anti_arab: {nibrs: '31', nibrsLossy: false, niem: 'ANTI-ARAB', odihr: 'racist_xenophobic'},
  anti_mena_other: {
    nibrs: '33',
    nibrsLossy: true,
    niem: 'ANTI-OTHER_ETHNICITY_NATIONAL_ORIGIN',
    odihr: 'racist_xenophobic',
  },
  anti_white: {nibrs: '11', nibrsLossy: false, niem: 'ANTI-WHITE', odihr: 'racist_xenophobic'},
  anti_multiracial: {
    nibrs: '15',
    nibrsLossy: false,
    niem: 'ANTI-MULTIPLE_RACES-GROUP',
    odihr: 'racist_xenophobic',
  },
  anti_roma: {
    nibrs: '33',
    nibrsLossy: true,
    niem: 'ANTI-OTHER_ETHNICITY_NATIONAL_ORIGIN',
    odihr: 'anti_roma',
  },
  anti_other_race: {
    nibrs: '33',
    nibrsLossy: false,
    niem: 'ANTI-OTHER_ETHNICITY_NATIONAL_ORIGIN',
    odihr: 'racist_xenophobic',
  },
  anti_migrant: {
    nibrs: '33',
    nibrsLossy: true,
    niem: 'ANTI-OTHER_ETHNICITY_NATIONAL_ORIGIN',
    odihr: 'racist_xenophobic',
  },
  anti_nationality: {
    nibrs: '33',
    nibrsLossy: true,
    niem: 'ANTI-OTHER_ETHNICITY_NATIONAL_ORIGIN',
    odihr: 'racist_xenophobic',
  },
  anti_language: {
    nibrs: '33',
    nibrsLossy: true,
    niem: 'ANTI-OTHER_ETHNICITY_NATIONAL_ORIGIN',
    odihr: 'racist_xenophobic',
  },
  antisemitic: {nibrs: '21', nibrsLossy: false, niem: 'ANTI-JEWISH', odihr: 'antisemitic'},
  anti_muslim: {nibrs: '24', nibrsLossy: false, niem: 'ANTI-ISLAMIC', odihr: 'anti_muslim'},
  anti_sikh: {nibrs: '85', nibrsLossy: false, niem: 'ANTI-SIKH', odihr: 'other_religion_or_belief'},
  anti_hindu: {nibrs: '84', nibrsLossy: false, niem: null, odihr: 'other_religion_or_belief'},
  anti_buddhist: {
    nibrs: '83',
    nibrsLossy: false,
    niem: 'ANTI-BUDDHIST',
    odihr: 'other_religion_or_belief',
  },
  anti_catholic: {nibrs: '22', nibrsLossy: false, niem: 'ANTI-CATHOLIC', odihr: 'anti_christian'},
  anti_protestant: {
    nibrs: '23',
    nibrsLossy: false,
    niem: 'ANTI-PROTESTANT',
    odihr: 'anti_christian',
  },
  anti_orthodox: {
    nibrs: '81',
    nibrsLossy: false,
    niem: 'ANTI-EASTERN_ORTHODOX',
    odihr: 'anti_christian',
  },
  anti_lds: {
    nibrs: '28',
    nibrsLossy: false,
    niem: 'ANTI-CHURCH_OF_JESUS_CHRIST',
    odihr: 'anti_christian',
  },
  anti_jehovahs_witness: {
    nibrs: '29',
    nibrsLossy: false,
    niem: 'ANTI-JEHOVAH_WITNESS',
    odihr: 'anti_christian',
  },
  anti_other_christian: {nibrs: '82', nibrsLossy: false, niem: null, odihr: 'anti_christian'},
  anti_multiple_religions: {
    nibrs: '26',
    nibrsLossy: false,
    niem: 'ANTI-MULTIPLE_RELIGIONS',
    odihr: 'other_religion_or_belief',
  },
  anti_other_religion: {
    nibrs: '25',
    nibrsLossy: false,
    niem: 'ANTI-OTHER_RELIGION',
    odihr: 'other_religion_or_belief',
  },
  anti_no_religion: {
    nibrs: '27',
    nibrsLossy: false,
    niem: 'ANTI-ATHEISM-AGNOSTICISM',
    odihr: 'other_religion_or_belief',
  },
  anti_gay: {nibrs: '41', nibrsLossy: false, niem: 'ANTI-GAY', odihr: 'anti_lgbti'},
  anti_lesbian: {nibrs: '42', nibrsLossy: false, niem: 'ANTI-LESBIAN', odihr: 'anti_lgbti'},
  anti_bisexual: {nibrs: '45', nibrsLossy: false, niem: 'ANTI-BISEXUAL', odihr: 'anti_lgbti'},
  anti_lgbtq_general: {
    nibrs: '43',
    nibrsLossy: false,
    niem: 'ANTI-LESBIAN-GAY-BISEXUAL-TRANSGENDER',
    odihr: 'anti_lgbti',
  },
  anti_heterosexual: {nibrs: '44', nibrsLossy: false, niem: 'ANTI-HETEROSEXUAL', odihr: null},
  anti_transgender: {nibrs: '71', nibrsLossy: false, niem: 'ANTI-TRANSGENDER', odihr: 'anti_lgbti'},
  anti_nonbinary: {
    nibrs: '72',
    nibrsLossy: false,
    niem: 'ANTI-GENDER_NON-CONFORMING',
    odihr: 'anti_lgbti',
  },
  anti_intersex: {
    nibrs: '72',
    nibrsLossy: true,
    niem: 'ANTI-GENDER_NON-CONFORMING',
    odihr: 'anti_lgbti',
  },
  anti_female: {nibrs: '62', nibrsLossy: false, niem: 'ANTI-FEMALE', odihr: 'gender_based'},
  anti_male: {nibrs: '61', nibrsLossy: false, niem: 'ANTI-MALE', odihr: 'gender_based'},
  anti_physical_disability: {
    nibrs: '51',
    nibrsLossy: false,
    niem: 'ANTI-PHYSICAL_DISABILITY',
    odihr: 'disability',
  },
  anti_mental_disability: {
    nibrs: '52',
    nibrsLossy: false,
    niem: 'ANTI-MENTAL_DISABILITY',
    odihr: 'disability',
  },
  anti_disability_unspecified: {
    nibrs: null,
    nibrsLossy: true,
    niem: 'ANTI-DISABLED',
    odihr: 'disability',
  },
  anti_government: {nibrs: null, nibrsLossy: true, niem: 'POLITICAL_AFFILIATION_BIAS', odihr: null},
  anti_political: {nibrs: null, nibrsLossy: true, niem: 'POLITICAL_AFFILIATION_BIAS', odihr: null},
  anti_journalist_activist: {nibrs: null, nibrsLossy: true, niem: null, odihr: null},
  anti_law_enforcement: {nibrs: null, nibrsLossy: true, niem: null, odihr: null},
  anti_housing_status: {nibrs: null, nibrsLossy: true, niem: null, odihr: null},
  anti_age: {nibrs: null, nibrsLossy: true, niem: null, odihr: null},
  anti_other: {nibrs: null, nibrsLossy: true, niem: null, odihr: null},
  not_sure: {nibrs: '99', nibrsLossy: false, niem: 'UNKNOWN', odihr: null},
};
