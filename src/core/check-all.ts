import type { Catalogue } from './catalogue.ts';
import { checkWith } from './check.ts';
import type { Diagnosis } from './model.ts';
import { readers } from './read/readers.ts';

/** As `checkWith`, with every reader there is: for whoever need not load them one by one. */
export const check = (paste: string, catalogue: Catalogue): Diagnosis => checkWith(paste, catalogue, readers);
