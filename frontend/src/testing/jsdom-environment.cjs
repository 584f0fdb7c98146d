'use strict';
const { TestEnvironment } = require('jest-environment-jsdom');

// What browsers have and jsdom lacks: react-router wants TextEncoder, react-aria CSS.escape, IndexedDB structuredClone, sealing Web Crypto.
const fromNode = [
  'TextEncoder',
  'TextDecoder',
  'Request',
  'Response',
  'Headers',
  'fetch',
  'structuredClone',
  'ReadableStream',
  'WritableStream',
  'TransformStream',
  'BroadcastChannel',
];

module.exports = class BrowserLikeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of fromNode) this.global[name] ??= globalThis[name];
    if (!this.global.crypto?.subtle) {
      Object.defineProperty(this.global, 'crypto', { value: globalThis.crypto, configurable: true });
    }
    // Node's Request knows only Node's own signals; the router hands it one of jsdom's.
    this.global.Request = class extends Request {
      constructor(input, { signal: _signal, ...init } = {}) {
        super(input, init);
      }
    };
    this.global.CSS ??= {
      escape: (text) => String(text).replace(/[^\w-]/g, (sign) => '\\' + sign),
      supports: () => false,
    };
    this.global.matchMedia ??= (query) => ({
      matches: false,
      media: query,
      addEventListener() {},
      removeEventListener() {},
      addListener() {},
      removeListener() {},
      dispatchEvent: () => false,
    });
    for (const move of ['scrollIntoView', 'scrollBy', 'scrollTo']) this.global.Element.prototype[move] ??= () => {};
    this.global.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  }
};
