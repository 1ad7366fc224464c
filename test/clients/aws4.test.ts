import { aws4Captures } from './aws4.ts';
import { prove } from './prove.ts';

prove('aws4', await aws4Captures());
