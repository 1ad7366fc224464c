/** What the page itself loads to take a signature out of a paste, where there is no worker. */
export { catalogue } from '#catalogue';
export { check } from '#core';
export { signatureEvidence, utf8 } from '#sigv4';
