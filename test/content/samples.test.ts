import { describe, expect, test } from 'vitest';
import { experimentsIn } from '../../src/tools/check/samples/collect/experiments.ts';
import { fencesIn } from '../../src/tools/check/samples/collect/fences.ts';
import { inProse } from '../../src/tools/check/samples/collect/inline.ts';
import { countSamples } from '../../src/tools/check/samples/count.ts';
import { readScript } from '../../src/tools/check/samples/shell/commands.ts';
import { codesIn } from '../../src/tools/check/samples/wrong.ts';
import { root } from '../../src/tools/root.ts';
import { readText, slugs } from './folders.ts';
import { complaints } from './samples.ts';

describe('collecting', () => {
  test('a fence has its line, its language and what it says of itself, and loses the indentation of its component', () => {
    const mdx = [
      'text',
      '',
      '  ```bash wrong=Forbidden unchecked="has no end"',
      '  ls',
      '    -l',
      '  ```',
    ].join('\n');
    expect(fencesIn(mdx, 'a.mdx')).toEqual({
      samples: [
        {
          file: 'a.mdx',
          line: 4,
          language: 'bash',
          text: 'ls\n  -l',
          wrong: 'Forbidden',
          unchecked: 'has no end',
        },
      ],
      findings: [],
    });
  });

  test('a fence that nothing closes is a finding', () => {
    expect(fencesIn('```bash\nls', 'a.mdx').findings).toEqual([
      { file: 'a.mdx', line: 1, message: 'this fence is never closed' },
    ]);
  });

  test('the commands of an experiment are read from the source of a cause', () => {
    const code =
      "define({\n  experiment: {\n    sh: 'date -u; ' +\n      'ls',\n    powershell: get(),\n  },\n});";
    expect(experimentsIn(code, 'a.ts')).toEqual([
      { file: 'a.ts', line: 3, language: 'sh', text: 'date -u; ls' },
      { file: 'a.ts', line: 5, language: 'an experiment that is no plain string', text: '' },
    ]);
  });

  test('commands in sentences are found, and those in fences are not found twice', () => {
    const mdx = 'Say `aws sts get-caller-identity`.\n```bash\necho `aws sts x`\n```';
    expect(inProse(mdx, 'a.mdx')).toEqual([
      { file: 'a.mdx', line: 1, language: 'inline', text: 'aws sts get-caller-identity' },
    ]);
  });

  test('the samples of the site are counted by kind', () => {
    const counts = countSamples(root);
    expect(Object.keys(counts)).toEqual(expect.arrayContaining(['bash', 'python', 'typescript']));
    expect(counts['sh']).toBe(counts['powershell']);
  });
});

describe('a fence', () => {
  test('of a language that no check knows', async () => {
    expect(await complaints('toml', 'a = 1')).toEqual([
      expect.stringContaining('1: no check knows the language "toml" of this fence; they know bash, sh'),
    ]);
  });

  test('that says something which nothing reads', async () => {
    expect(await complaints('text uncheked="because"', 'a')).toEqual([
      '1: the fence says "uncheked="because"", which nothing reads; it may say wrong=… or unchecked=…',
    ]);
  });

  test('that is wrong on purpose must name an error that is known', async () => {
    expect(await complaints('text wrong=MissingAuthenticationToken', 'a')).toEqual([]);
    expect(await complaints('text wrong=MissingAuthentificationToken', 'a')).toEqual([
      '1: the fence says wrong=MissingAuthentificationToken, and no such error is known; did you mean "MissingAuthenticationToken"?',
    ]);
    expect(codesIn("define({ code: 'A', aliases: ['B', 'C'] })")).toEqual(['A', 'B', 'C']);
  });

  test('that says why it cannot be checked is left alone', async () => {
    expect(await complaints('json unchecked="a part of a document"', '"a": …')).toEqual([]);
  });
});

describe('JSON and YAML', () => {
  test('that do not parse, or say a key twice', async () => {
    expect(await complaints('json', '{\n  "a": 1,\n}')).toEqual([expect.stringMatching(/^4: no JSON: /)]);
    expect(await complaints('json', '{ "a": 1,\n  "a": 2 }')).toEqual(['3: Map keys must be unique']);
    expect(await complaints('yaml', 'a: [1')).toEqual([expect.stringMatching(/^[23]: Flow sequence/)]);
  });

  test('a policy whose grammar or names IAM does not have', async () => {
    const policy = [
      '{ "Statement": [{',
      '  "Effect": "allow",',
      '  "Action": ["s3:GetObjct", "s3:getObject", "nosuch:Get", "kms:Decr*", "kms:Xyz*"],',
      '  "Ressource": "*",',
      '  "Resource": "amzn-s3-demo-bucket/*",',
      '  "Condition": { "StringEquls": { "aws:SourceIpp": "203.0.113.1", "oidc.example.com:sub": "x" } }',
      '}] }',
    ].join('\n');
    expect(await complaints('json', policy)).toEqual([
      '2: a policy says "Version": "2012-10-17"; without it IAM takes the grammar of 2008',
      '3: Effect is Allow or Deny, not "allow"',
      '4: IAM has no action "s3:GetObjct"; did you mean "GetObject"?',
      '4: the action is written "s3:GetObject", not "s3:getObject"',
      '4: IAM has no actions of "nosuch" ("nosuch:Get")',
      '4: no action of kms fits "kms:Xyz*"',
      '5: a statement has no "Ressource"; did you mean "Resource"?',
      expect.stringMatching(/^6: a Resource is "\*" or an ARN of six parts/),
      '7: IAM has no condition operator "StringEquls"; did you mean "StringEquals"?',
      '7: no service has the condition key "aws:SourceIpp"',
    ]);
  });

  test('a policy that lacks an element, or has two that exclude each other', async () => {
    const statements =
      '[{ "Effect": "Allow", "Action": "*", "NotAction": "*" }, { "Action": "*", "Resource": "*" }]';
    expect(await complaints('json', `{ "Version": "2012-10-17", "Statement": ${statements} }`)).toEqual([
      '2: a statement has either Action or NotAction, and this one has both',
      '2: a statement has either Resource or NotResource',
      '2: a statement needs an Effect',
    ]);
  });

  test('a template with resources and properties that CloudFormation does not have', async () => {
    const template = [
      'Resources:',
      '  Worker:',
      '    Type: AWS::Lambda::Function',
      '    Properties:',
      '      Code: { ZipFil: x }',
      '      Role: !GetAtt Role.Arn',
      '      Timeot: 3',
      '  Table:',
      '    Type: AWS::DynamoDB::Tables',
      '  Queue: { Type: AWS::SQS::QueuePolicy, Properties: { Queues: [!Ref Q] } }',
    ].join('\n');
    expect(await complaints('yaml', template)).toEqual([
      '6: AWS::Lambda::Function Code has no property "ZipFil"; did you mean "ZipFile"?',
      '8: AWS::Lambda::Function has no property "Timeot"; did you mean "Timeout"?',
      '10: CloudFormation has no resource type "AWS::DynamoDB::Tables"; did you mean "AWS::DynamoDB::Table"?',
      '11: AWS::SQS::QueuePolicy needs PolicyDocument',
    ]);
  });
});

test('GraphQL that does not parse', async () => {
  expect(await complaints('graphql', 'type Query {\n  a: Int @aws_iam\n')).toEqual([
    expect.stringContaining('graphql: Syntax Error'),
  ]);
  expect(await complaints('graphql', 'type Query { a: Int @aws_iam }')).toEqual([]);
});

test('a profile whose sections or settings no SDK reads', async () => {
  const profile =
    '# ~/.aws/config\n[profile dev]\nsso_sesion = work\ns3 =\n  max_bandwith = 1\n[sso session work]\nregion';
  expect(await complaints('ini', profile)).toEqual([
    '4: a profile has no setting "sso_sesion"; did you mean "sso_session"?',
    expect.stringMatching(/^7: a section is \[default\]/),
    '8: "region" is neither a section nor name = value',
  ]);
});

test('HTTP that is neither a request nor a response', async () => {
  expect(await complaints('http', 'hello')).toEqual([
    '2: http: the checker reads neither a request nor a response out of this',
  ]);
  expect(await complaints('http', 'HTTP/1.1 403 Forbidden\nx-amzn-requestid: 1\n\n{}')).toEqual([]);
});

describe('both languages of an article', () => {
  const commandsOf = (slug: string, file: string): readonly string[] =>
    fencesIn(readText(slug, file), file)
      .samples.filter(({ language }) => /^(?:bash|sh)$/.test(language))
      .flatMap(({ text }) => readScript(text).commands)
      .filter(({ words: [program] }) => /^(?:aws|curl)$/.test(program?.text ?? ''))
      .map(({ words }) => words.map(({ text }) => text).join(' '));

  test.for(slugs())('%s: have the same commands', (slug) => {
    expect(commandsOf(slug, 'ja.mdx')).toEqual(commandsOf(slug, 'en.mdx'));
  });
});
