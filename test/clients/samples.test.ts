import { expect, test } from 'vitest';
import { complaints } from '../content/samples.ts';

test('a script that bash cannot read, or that shellcheck warns of', async () => {
  expect(await complaints('bash', 'ls\nif true; then')).toContainEqual(
    expect.stringMatching(/^\d+: bash: .*syntax error/),
  );
  expect(await complaints('bash', 'read -r url\necho $url')).toEqual([
    expect.stringMatching(/^3: shellcheck SC2086: /),
  ]);
  expect(await complaints('bash', 'curl https://example.com/?a=b&c=d')).toContainEqual(
    expect.stringMatching(/^2: shellcheck SC1132: This & terminates the command/),
  );
  expect(await complaints('sh', 'echo "${a:0:4}"')).toContainEqual(
    expect.stringMatching(/^2: shellcheck SC\d+: In POSIX sh/),
  );
  expect(await complaints('bash', 'aws sts get-caller-identity --query "a[?b==`c`]"')).toContainEqual(
    expect.stringMatching(/^2: shellcheck SC2006/),
  );
  expect(await complaints('bash', 'curl -i https://{host}/{path}')).toEqual([]);
});

test('Python that does not compile, or reads a name that nothing declares', async () => {
  expect(await complaints('python', 'x = 1\nprint(x')).toEqual([expect.stringMatching(/^3: python: /)]);
  expect(await complaints('python', 'def f(a):\n    return a + b')).toEqual([
    '3: python: nothing declares "b"',
  ]);
  expect(await complaints('python', 'import os\nfor x in os.environ:\n    print(x, [y for y in x])')).toEqual(
    [],
  );
});

test('calls of boto3 are held against the models', async () => {
  const code = [
    'import boto3',
    'from botocore.config import Config',
    "s3 = boto3.client('s3', config=Config(signature_vesion='s3v4'))",
    "s3.get_objekt(Bucket='a', Key='b')",
    "answer = s3.get_object(Bucket='a')",
    "print(answer['Boddy'], boto3.client('stss'))",
    "s3.list_objects_v2(Bucket='b', MaxKeys='x')['Contents'][0]['Name']",
    "s3.generate_presigned_url('get_object', Params={'Bucket': 'a', 'Kee': 'b'})",
    "for page in s3.get_paginator('list_objects_v3').paginate(Bucket='a'): print(page)",
    "s3.get_waiter('bucket_exist')",
    "s3.put_object('a', Bucket='a', Key='b')",
    'more = {}',
    's3.put_object(**more)',
  ].join('\n');
  expect(await complaints('python', code)).toEqual([
    '4: botocore\'s Config takes no "signature_vesion"; did you mean "signature_version"?',
    '5: boto3\'s s3 client has no get_objekt(); did you mean "get_object"?',
    '6: get_object() needs Key',
    expect.stringContaining('7: the answer of get_object() has no "Boddy"; did you mean "Body"?'),
    '7: boto3 has no service "stss"; did you mean "sts"?',
    expect.stringContaining('8: the answer of list_objects_v2() has no "Name"'),
    '8: MaxKeys of list_objects_v2() takes a number',
    expect.stringContaining('9: get_object() has no "Kee"; did you mean "Key"?'),
    '9: get_object() needs Key',
    '10: boto3\'s s3 client has no list_objects_v3(); did you mean "list_objects_v2"?',
    '11: boto3\'s s3 client has no waiter "bucket_exist"; did you mean "bucket_exists"?',
    '12: put_object() of boto3 takes no argument without a name',
  ]);
});

test('policies in Python hold', async () => {
  const code = `import json\nprint(json.dumps({\n  'Version': '2012-10-17',\n  'Statement': [{'Effect': 'Allow', 'Action': 'execute-api:Invok', 'Resource': '*'}],\n}))`;
  expect(await complaints('python', code)).toEqual([
    '5: IAM has no action "execute-api:Invok"; did you mean "Invoke"?',
  ]);
});
