/** The catalogue with every code that AWS's models declare. */
import { readCodes, type Catalogue } from '#core';
import { codes } from './codes.generated.ts';
import { catalogue } from './index.ts';

export const complete: Catalogue = { ...catalogue, table: readCodes(codes) };
