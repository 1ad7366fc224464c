import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const decrypt = 'https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html';
const s3 = 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html';

export const errors = defineKnownErrors([
  {
    code: 'KMS.NotFoundException',
    aliases: ['KMSNotFoundException'],
    statuses: [400],
    messages: [
      sure(/^Key 'arn:aws[a-z-]{0,10}:kms:\S{1,200}' does not exist/, 'kms'),
      sure(/^Alias arn:aws[a-z-]{0,10}:kms:\S{1,300} is not found/, 'kms'),
      sure(/^Invalid (?:keyId|arn) \S{1,200}$/, 'kms'),
    ],
    source: s3,
  },
  { code: 'InvalidCiphertextException', statuses: [400], messages: [], source: decrypt },
  {
    code: 'IncorrectKeyException',
    statuses: [400],
    messages: [
      sure(/^The key ID in the request does not identify a CMK that can perform this operation/, 'kms'),
    ],
    source: decrypt,
  },
]);
