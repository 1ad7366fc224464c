/** Everything that is known of errors, as the engine takes it. */
import type { Catalogue } from '#core';
import { causes, errors, homes, known } from './registry.generated.ts';

export const catalogue: Catalogue = { errors, causes, homes, known };
