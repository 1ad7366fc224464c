import { describe, expect, test } from 'vitest';
import { checkCommands, checkInline, checkPowershell } from '../../src/tools/check/samples/commands.ts';
import { embeddedIn } from '../../src/tools/check/samples/embedded.ts';
import { kebab } from '../../src/tools/check/samples/aws/names.ts';
import type { Sample } from '../../src/tools/check/samples/sample.ts';

const sample = (text: string, language = 'bash'): Sample => ({ file: 'a.mdx', line: 1, language, text });

/** @returns `line: message` of each finding in a script. */
const onScript = (text: string): readonly string[] =>
  checkCommands([sample(text)]).map(({ line, message }) => `${String(line)}: ${message}`);

describe('a command of the AWS CLI', () => {
  test.for([
    [
      'aws sts get-caler-identity',
      '1: aws sts has no operation "get-caler-identity"; did you mean "get-caller-identity"?',
    ],
    ['aws cloudwatch-logs tail x', '1: aws has no service "cloudwatch-logs"; did you mean "cloudwatch"?'],
    ['aws s3 presgn s3://a/b', '1: aws s3 has no command "presgn"; did you mean "presign"?'],
    ['aws logs tail x --sinc 5m', '1: aws logs tail has no option --sinc; did you mean "since"?'],
    ['aws s3 presign', '1: aws s3 presign takes 1 arguments, and 0 are given'],
    ['aws iam get-role --role x', '1: aws iam get-role has no option --role; did you mean "role-name"?'],
    ['aws iam get-role', '1: aws iam get-role needs --role-name'],
    ['aws iam get-role --role-name', '1: --role-name of aws iam get-role takes a value'],
    [
      'aws iam get-role x --role-name a',
      '1: aws iam get-role takes "x" for nothing: an option\'s name must stand before it',
    ],
    [
      'aws s3api get-object --bucket b --key k',
      '1: aws s3api get-object writes its answer to a file, whose name must stand at the end',
    ],
    [
      'aws sts get-caller-identity --output jsn',
      '1: --output takes no "jsn"; it takes json, yaml, yaml-stream, text, table, off',
    ],
    [
      'aws lambda invoke-with-response-stream --function-name f out',
      '1: aws lambda leaves invoke-with-response-stream out: the CLI calls no operation that answers with a stream of events',
    ],
    [
      'aws cloudformation wait stack-exist --stack-name x',
      '1: aws cloudformation wait knows no "stack-exist"; did you mean "stack-exists"?',
    ],
    [
      'aws logs get-log-events --log-stream-name s --max-items 1',
      '1: aws logs get-log-events has no option --max-items',
    ],
    ['aws --verison', '1: aws has no option --verison; did you mean "version"?'],
  ])('%s', ([command = '', expected = '']) => {
    expect(onScript(command)).toContainEqual(expect.stringContaining(expected));
  });

  test('is found in pipes, substitutions, lists and continued lines, in the line where it is wrong', () => {
    const script =
      'a=$(aws sts x | jq -r .b)\nenv -i HOME="$HOME" aws sts get-caller-identity \\\n  --profil prod';
    expect(onScript(script)).toEqual([
      '1: aws sts has no operation "x"',
      '3: aws sts get-caller-identity has no option --profil; did you mean "profile"?',
    ]);
  });

  test('takes values of its options’ kinds', () => {
    const wrong = (parameters: string): readonly string[] => onScript(`aws ${parameters}`);
    expect(wrong('apigateway put-rest-api --rest-api-id a --body fileb://a.json --mode merg')).toEqual([
      '1: --mode takes no "merg"; did you mean "merge"?; it takes merge, overwrite',
    ]);
    expect(wrong('iam update-role --role-name a --max-session-duration 1h')).toEqual([
      '1: --max-session-duration takes a number',
    ]);
    expect(
      wrong('apigateway update-stage --rest-api-id a --stage-name b --patch-operations op=swap,pth=/x'),
    ).toEqual([
      expect.stringContaining('1: op of --patch-operations takes no "swap"'),
      expect.stringContaining('1: --patch-operations has no "pth"; did you mean "path"?'),
    ]);
    expect(wrong(`dynamodb get-item --table-name t --key '{"id": {"S": "a", "N": "1"}}'`)).toEqual([
      expect.stringContaining('1: --key takes exactly one of S, N'),
    ]);
    expect(wrong(`dynamodb get-item --table-name t --key '{"id": }'`)).toEqual([
      expect.stringContaining('1: --key is no JSON'),
    ]);
    expect(wrong('ec2 describe-vpcs --filters Name=vpc-id,Values=a,b Name=x,Values=c')).toEqual([]);
  });

  test('asks in --query for what the answer has', () => {
    const query = (command: string, expression: string): readonly string[] =>
      onScript(`aws ${command} --query '${expression}'`);
    expect(query('apigatewayv2 get-apis', 'items[].Name')).toEqual([
      '1: --query asks for "items", which the answer has not; did you mean "Items"?; it has Items, NextToken',
    ]);
    expect(query('apigatewayv2 get-apis', 'Items[?ProtocolType==`HTTP`].[Nam]')).toEqual([
      expect.stringContaining('1: --query asks for "Nam", which the answer has not; did you mean "Name"?'),
    ]);
    expect(query('apigatewayv2 get-apis', 'Items.Name')).toEqual([
      '1: --query asks a list for "Name": put [] behind the list\'s name',
    ]);
    expect(query('iam get-role --role-name a', 'Role[].Arn')).toEqual([
      '1: --query takes "Role" for a list, which it is not',
    ]);
    expect(query('apigatewayv2 get-apis', 'sort_by(Items, &CreatedDate)[-1].{id: Id}')).toEqual([
      expect.stringContaining('1: --query asks for "Id", which the answer has not'),
    ]);
    expect(query('apigatewayv2 get-apis', 'lenght(Items)')).toEqual([
      '1: --query calls lenght(), which JMESPath does not know; did you mean "length"?',
    ]);
    expect(query('apigatewayv2 get-apis', 'Items[')).toEqual([
      expect.stringContaining('1: --query is no JMESPath'),
    ]);
  });

  test('may leave to the reader and to the shell what only they know', () => {
    expect(onScript('aws iam get-role --role-name {roleName} --region "$REGION" --query "$QUERY"')).toEqual(
      [],
    );
    expect(onScript('aws s3api put-object --bucket b --key k --body a "${options[@]}"')).toEqual([]);
  });

  test('in a sentence may leave out what it needs, and must name what is there', () => {
    const inline = (text: string): readonly string[] =>
      checkInline([sample(text, 'inline')]).map(({ message }) => message);
    expect(inline('aws apigateway get-usage-plan-keys --usage-plan-id')).toEqual([]);
    expect(inline('aws s3')).toEqual([]);
    expect(inline('aws apigateway get-usage-plan-key --usage-id x')).toEqual([
      'aws apigateway get-usage-plan-key has no option --usage-id; did you mean "usage-plan-id"?',
    ]);
  });

  test('in PowerShell is read as PowerShell hands it on', () => {
    const found = checkPowershell([
      sample(
        `if (aws sts get-caller-identity --qery Arn) { "x" }; aws iam get-role --role-name {role}`,
        'powershell',
      ),
    ]);
    expect(found.map(({ message }) => message)).toEqual([
      'aws sts get-caller-identity has no option --qery; did you mean "query"?',
    ]);
  });
});

test('names are made as botocore makes them', () => {
  expect(
    ['GetCallerIdentity', 'ListMFADevices', 'WebACLArn', 'ListARNs', 'DescribeDBInstances', 'S3Bucket'].map(
      (name) => kebab(name),
    ),
  ).toEqual([
    'get-caller-identity',
    'list-mfa-devices',
    'web-acl-arn',
    'list-arns',
    'describe-db-instances',
    's3-bucket',
  ]);
});

test('curl is read without remark', () => {
  expect(onScript('curl -i --heder "a: b" https://example.com/')).toEqual([
    '1: curl: unknown-option: --heder',
  ]);
  expect(onScript("curl -H 'Authorization: $TOKEN' https://example.com/")).toEqual([
    '1: curl: unexpanded-variable: $TOKEN',
  ]);
  expect(onScript('curl -s')).toEqual(['1: curl: no request can be read out of this command']);
  expect(onScript('a=$(curl -s -H "a: $B" "https://example.com/?c=d&e=f")')).toEqual([]);
});

test('what a script writes into a file, or hands over as a document, is checked as what it is', () => {
  const script = [
    "cat > policy.json <<'JSON'",
    '{ "a": 1 }',
    'JSON',
    "python3 - <<'E'",
    'print(1)',
    'E',
    `aws iam put-role-policy --role-name a --policy-name b --policy-document '{"Statement": []}'`,
  ].join('\n');
  expect(embeddedIn([sample(script)]).map(({ line, language, text }) => [line, language, text])).toEqual([
    [2, 'json', '{ "a": 1 }\n'],
    [5, 'python', 'print(1)\n'],
    [7, 'json', '{"Statement": []}'],
  ]);
});
