import type {Asking} from '../data/questions.ts';
import type {Script} from '../data/vocabulary.ts';

/** By script and by how names were asked for: how many were asked, and how many were among the first ten. */
export type Recall = {
  [script in Script]?: {[asking in Asking]?: {asked: number; found: number}};
};
