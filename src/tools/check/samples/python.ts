import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findTool } from '../../test/packages.ts';
import { onPolicies } from './documents/policy.ts';
import type { Placed, Tree } from './documents/tree.ts';
import { didYouMean } from './nearest.ts';
import { type BotoCall, onCall } from './python/boto3.ts';
import { type Finding, finding, type Sample } from './sample.ts';

interface PrintedTree {
  readonly kind: Tree['kind'];
  readonly line: number;
  readonly entries?: readonly (readonly [string, PrintedTree])[];
  readonly items?: readonly PrintedTree[];
  readonly text?: string;
}

/** What `python/read.py` prints of a sample; lines from 0. */
type Printed =
  | { readonly error: Placed }
  | {
      readonly error?: undefined;
      readonly undeclared: readonly Placed[];
      readonly calls: readonly BotoCall[];
      readonly policies: readonly PrintedTree[];
      readonly configs: readonly { readonly name: string; readonly line: number }[];
    };

/** Python that compiles, whose names are declared, whose calls of boto3 exist and whose policies hold. */
export async function checkPython(samples: readonly Sample[]): Promise<readonly Finding[]> {
  const texts = [...new Set(samples.map(({ text }) => text))];
  const printed = await Promise.all(read(texts).map(onPrinted));
  return samples.flatMap((sample) =>
    (printed[texts.indexOf(sample.text)] ?? []).map(([line, message]) => finding(sample, line, message)),
  );
}

function read(texts: readonly string[]): readonly Printed[] {
  const python = findTool('python3 alone');
  if (!python) throw new Error('python3 is not installed.');
  const { stdout, stderr, status } = spawnSync(python, [join(import.meta.dirname, 'python', 'read.py')], {
    encoding: 'utf8',
    input: JSON.stringify(texts),
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`python3 could not read the samples: ${stderr}`);
  return JSON.parse(stdout) as readonly Printed[];
}

async function onPrinted(printed: Printed): Promise<readonly Placed[]> {
  if (printed.error) return [[printed.error[0], `python: ${printed.error[1]}`]];
  const policies = await Promise.all(printed.policies.map((policy) => onPolicies(treeOf(policy))));
  return [
    ...printed.undeclared.map(([line, name]): Placed => [line, `python: nothing declares "${name}"`]),
    ...printed.calls.flatMap(onCall),
    ...policies.flat(),
    ...printed.configs.flatMap(({ name, line }): Placed[] =>
      CONFIG.includes(name)
        ? []
        : [[line, `botocore's Config takes no "${name}"${didYouMean(name, CONFIG)}`]],
    ),
  ];
}

const treeOf = ({ kind, line, entries = [], items = [], text = '' }: PrintedTree): Tree => ({
  kind,
  line,
  entries: new Map(entries.map(([name, entry]) => [name, treeOf(entry)])),
  items: items.map(treeOf),
  text,
});

/** @see https://botocore.amazonaws.com/v1/documentation/api/latest/reference/config.html */
const CONFIG =
  'region_name signature_version user_agent user_agent_extra user_agent_appid connect_timeout read_timeout parameter_validation max_pool_connections proxies proxies_config s3 retries client_cert inject_host_prefix endpoint_discovery_enabled use_dualstack_endpoint use_fips_endpoint ignore_configured_endpoint_urls defaults_mode tcp_keepalive request_min_compression_size_bytes disable_request_compression client_context_params sigv4a_signing_region_set request_checksum_calculation response_checksum_validation account_id_endpoint_mode auth_scheme_preference'.split(
    ' ',
  );
