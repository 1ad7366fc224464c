/** What a worker loads to take a signature out of a paste: by itself, because few want it. */
export { signatureEvidence, utf8 } from '../../core/sigv4/index.ts';
