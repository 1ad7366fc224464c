import { fogCaptures } from './fog.ts';
import { prove } from './prove.ts';

prove('fog-aws', await fogCaptures());
