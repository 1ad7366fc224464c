import { s3cmdCaptures } from './s3cmd.ts';
import { prove } from './prove.ts';

prove('s3cmd', await s3cmdCaptures());
