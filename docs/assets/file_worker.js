/* No browser starts a worker from a file. The search of the offline copy, the only one
   to load this, works all the same: what a worker would run, a hidden frame runs. */
"use strict";
if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    #frame = document.createElement("iframe");
    #loaded;

    constructor(address) {
      super();
      this.#frame.hidden = true;
      document.body.append(this.#frame);
      const inside = this.#frame.contentWindow;
      const load = (url) =>
        new Promise((resolve, reject) => {
          const script = inside.document.createElement("script");
          script.onload = resolve;
          script.onerror = reject;
          script.src = url;
          inside.document.body.append(script);
        });
      // What is run there speaks to these two, as it would in a worker.
      inside.postMessage = (message) => setTimeout(() => this.#tell(message));
      inside.importScripts = (...urls) =>
        urls.reduce((before, url) => before.then(() => load(url)), Promise.resolve());
      this.#loaded = load(new URL(address, location).href);
    }

    #tell(message) {
      const event = new MessageEvent("message", { data: structuredClone(message) });
      this.dispatchEvent(event);
      this.onmessage?.(event);
    }

    postMessage(message) {
      const data = structuredClone(message);
      this.#loaded.then(() => {
        const inside = this.#frame.contentWindow;
        inside.dispatchEvent(new inside.MessageEvent("message", { data }));
      });
    }

    terminate() {
      this.#frame.remove();
    }
  };
}
