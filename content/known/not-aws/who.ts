import type { Evidence, Facts } from '#core';

/** Hosts of stores that speak S3 and are not Amazon's. */
const STORE =
  /(?:^|\.)(?:digitaloceanspaces\.com|r2\.cloudflarestorage\.com|backblazeb2\.com|wasabisys\.com|storage\.googleapis\.com|linodeobjects\.com|scw\.cloud|play\.min\.io)$/i;

/** @returns the host or the endpoint setting that names a store of somebody else's. */
export function storeHost(facts: Facts): { readonly host: string; readonly at: Evidence } | undefined {
  const url = facts.url();
  const host = url?.value.host;
  if (host && STORE.test(host.value)) return { host: host.value, at: host };
  const setting = facts.setting(
    'endpoint-url',
    'endpoint_url',
    'endpoint',
    'AWS_ENDPOINT_URL',
    'AWS_ENDPOINT_URL_S3',
  );
  const set = setting && /^(?:https?:\/\/)?([^/:\s]{1,253})/i.exec(setting.value.value)?.[1];
  return setting && set && STORE.test(set) ? { host: set, at: setting } : undefined;
}

const LOCAL =
  /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|host\.docker\.internal|localstack|(?:.{1,200}\.)?localhost\.localstack\.cloud)$/i;

/** @returns the host of the request where it is the reader's own machine, with its port. */
export function localHost(facts: Facts): { readonly host: string; readonly at: Evidence } | undefined {
  const url = facts.url()?.value;
  if (!url || !LOCAL.test(url.host.value)) return undefined;
  return {
    host: url.port ? `${url.host.value}:${url.port.value}` : url.host.value,
    at: { spans: [...url.host.spans, ...(url.port?.spans ?? [])] },
  };
}
