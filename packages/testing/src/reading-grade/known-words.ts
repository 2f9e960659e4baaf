/**
 * Long words that readers know by sight, or that have no shorter name. Each counts as two syllables. A word gets
 * in with a reason, and only if a shorter one would say something else.
 */
export const knownWords: Readonly<Record<string, readonly string[]>> = {
  'what people call themselves, and where they come from': [
    'american',
    'bangladeshi',
    'bisexual',
    'dominican',
    'ethiopian',
    'filipino',
    'guatemalan',
    'hawaiian',
    'indigenous',
    'iranian',
    'italian',
    'nigerian',
    'pakistani',
    'salvadoran',
  ],
  'what people must recognize as the name of their own situation': [
    'asylum',
    'disability',
    'ethnicity',
    'identity',
    'immigrant',
    'immigration',
    'orientation',
    'refugee',
  ],
  'things, places and people that have no other name': [
    'cemetery',
    'community',
    'emergency',
    'firefighter',
    'interpreter',
    'memorial',
    'military',
    'organization',
    'political',
    'religious',
    'supermarket',
    'university',
    'vandalism',
  ],
  'a promise that must be made in this very word': ['anonymous'],
};
