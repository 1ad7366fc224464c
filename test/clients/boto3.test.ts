import { boto3Captures } from './boto3.ts';
import { prove } from './prove.ts';

prove('boto3', await boto3Captures('own'));
prove('boto3 with the signer of the Common Runtime', await boto3Captures('crt'));
