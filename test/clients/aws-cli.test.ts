import { awsCliCaptures } from './aws-cli.ts';
import { prove } from './prove.ts';

prove('AWS CLI', await awsCliCaptures());
