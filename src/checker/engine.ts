/** What a worker loads of the engine: by itself, so that the worker starts with next to nothing. */
export { checkWith, loadReaders, readCodes } from '#core';
