/** Everything that is known of errors, as the engine takes it. */
import type { Catalogue } from '#core';
import { known } from '../../content/known.ts';
import { causes, errors, homes } from './registry.generated.ts';

export const catalogue: Catalogue = { errors, causes, homes, known };
