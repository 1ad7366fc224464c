import { awsSdkCaptures } from './aws-sdk.ts';
import { prove } from './prove.ts';

prove('AWS SDK for JavaScript', await awsSdkCaptures());
