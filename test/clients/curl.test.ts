import { curlCaptures } from './curl.ts';
import { prove } from './prove.ts';

prove('curl', await curlCaptures());
