import { describe, expect, test } from 'vitest';
import { encodedMessageIn } from '../../src/core/identify/encoded-message.ts';
import { decodedMessageReader } from '../../src/core/read/decoded-message.ts';
import { Claims } from '../../src/core/read/claims.ts';
import { wholeView } from '../../src/core/text/view.ts';

const BLOB =
  '4GIOHlTkIaWHQD0Q0m6XSnuMMCm-abcdefghijklmn-abcdefghijklmn-abcdefghijklmn_Q0m6XSnuMMCm-abcdefghijkl';
const LEAD = 'You are not authorized to perform this operation. Encoded authorization failure message: ';
const read = (text: string) => decodedMessageReader.read(text, new Claims(text.length));

describe('the blob', () => {
  test.for([
    ['on one line', `${LEAD}${BLOB}`],
    ['with a log behind it', `${LEAD}${BLOB}\n\tstatus code: 403, request id: 3f2e1d0c`],
    ['wrapped', `${LEAD}${BLOB.slice(0, 40)}\n${BLOB.slice(40, 80)}\n${BLOB.slice(80)}\nRequest failed`],
    [
      'wrapped by Terraform',
      `│ ${LEAD}${BLOB.slice(0, 50)}\n│ ${BLOB.slice(50)}\n│\n│   with aws_instance.web,`,
    ],
    ['quoted', `"message": "${LEAD}${BLOB}"`],
  ])('%s', ([, text]) => {
    const found = encodedMessageIn(wholeView(text ?? ''));
    expect(found?.value).toBe(BLOB);
    expect(found?.isWhole).toBe(true);
    expect(found?.spans.map(({ start, end }) => text?.slice(start, end)).join('')).toBe(BLOB);
  });

  test('that ends in dots is not whole', () => {
    expect(encodedMessageIn(wholeView(`${LEAD}${BLOB.slice(0, 60)}...`))?.isWhole).toBe(false);
  });

  test('that is too short is none', () => {
    expect(encodedMessageIn(wholeView(`${LEAD}abc`))).toBeUndefined();
  });
});

const DECODED =
  '{"allowed":false,"explicitDeny":true,"matchedStatements":{"items":[{"statementId":"DenyLarge","effect":"DENY"}]},"failures":{"items":[]},"context":{"principal":{"id":"AIDACKCEVSQ6C2EXAMPLE","name":"alice","arn":"arn:aws:iam::111122223333:user/alice"},"action":"ec2:RunInstances","resource":"arn:aws:ec2:ap-northeast-1:111122223333:instance/*","conditions":{"items":[]}}}';

describe('the decoded message', () => {
  test.for([
    ['plain', DECODED],
    ['spread over lines', JSON.stringify(JSON.parse(DECODED), undefined, 4)],
    ['within the answer of the CLI', JSON.stringify({ DecodedMessage: DECODED }, undefined, 4)],
  ])('%s', ([, text = '']) => {
    const { facts = [], errors = [] } = read(text);
    const denial = facts.find(({ kind }) => kind === 'denial');
    expect(denial?.value).toMatchObject({
      principal: { value: 'arn:aws:iam::111122223333:user/alice' },
      action: { value: 'ec2:RunInstances' },
      resource: { value: 'arn:aws:ec2:ap-northeast-1:111122223333:instance/*' },
      mode: 'explicit',
    });
    expect(errors[0]?.detail['statementId']?.value).toBe('DenyLarge');
    for (const { start, end } of facts.flatMap(({ spans }) => spans)) {
      expect(start >= 0 && end <= text.length && start < end).toBe(true);
    }
  });

  test('that allows is no error', () => {
    expect(read('{"allowed":true,"explicitDeny":false,"matchedStatements":{"items":[]}}').errors).toEqual([]);
  });
});
