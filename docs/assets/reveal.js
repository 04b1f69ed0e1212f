/* Opens the tab that a link or a search result leads into. */
"use strict";
(() => {
  const blocks = (group) => [...group.querySelector(":scope > .tabbed-content").children];

  /* Opens each tab that `element` stands in, on this page only. */
  function open(element) {
    for (let tab = element.closest(".tabbed-block"); tab; tab = tab.parentElement.closest(".tabbed-block")) {
      const group = tab.closest(".tabbed-set"), at = blocks(group).indexOf(tab);
      const input = group.querySelectorAll(":scope > input")[at];
      if (!input.checked) check(group, input);
      tab.dispatchEvent(new CustomEvent("reveal", { bubbles: true })); // columns.js
    }
  }

  /* The theme hears of it, and leaves the tabs of other groups as they are. */
  function check(group, input) {
    input.checked = true;
    if (!group.querySelector(":scope > .tabbed-control")) return; // not mounted yet
    group.querySelector(`label[for="${CSS.escape(input.id)}"]`).dataset.mdSwitching = "";
    input.dispatchEvent(new Event("change"));
  }

  function target() {
    return location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  }

  /* What a link leads to may stand in a tab, or be one. */
  function reveal() {
    const led = target();
    if (!led) return;
    const group = led.matches(".tabbed-set > input") && led.parentElement;
    open(group ? blocks(group)[[...group.querySelectorAll(":scope > input")].indexOf(led)] : led);
    if (group) group.scrollIntoView();
    else if (led.matches(".run, .run-table tr")) led.scrollIntoView();
  }

  /* A search result leads to a heading; its words may stand below it in a tab that is
     not open, where the theme marks nothing. */
  function revealFound() {
    const query = new URLSearchParams(location.search).get("h")?.toLowerCase() ?? "";
    const words = query.match(/[\p{L}\p{N}_]+/gu) ?? [];
    for (const part of words.length ? section() : []) {
      for (const tab of part.querySelectorAll(".tabbed-block")) {
        const seen = section().map((other) => other.innerText).join(" ").toLowerCase();
        const held = tab.textContent.toLowerCase();
        if (!words.some((word) => !seen.includes(word) && held.includes(word))) continue;
        open(tab);
        mark(tab, words);
      }
    }
  }

  /* What stands below the heading that the address names, or the whole page. */
  function section() {
    const heading = target(), parts = [];
    if (!heading || !/^H[2-6]$/.test(heading.tagName)) return [document.querySelector("article")];
    for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
      if (/^H[1-6]$/.test(next.tagName) && next.tagName <= heading.tagName) break;
      parts.push(next);
    }
    return parts;
  }

  function mark(tab, words) {
    const any = new RegExp(`(${words.join("|")})`, "giu"), texts = [];
    const walk = document.createTreeWalker(tab, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) texts.push(walk.currentNode);
    for (const text of texts) {
      if (text.parentElement.closest("mark, .column-name")) continue;
      const parts = text.data.split(any); // words at odd places
      if (parts.length > 1) text.replaceWith(...parts.map((part, at) => at % 2 ? marked(part) : part));
    }
  }

  function marked(word) {
    const made = document.createElement("mark");
    made.dataset.mdHighlight = "";
    made.textContent = word;
    return made;
  }

  function start() {
    reveal();
    revealFound();
  }

  window.addEventListener("hashchange", reveal);

  /* Material swaps pages without loading them anew. */
  if (window.document$) window.document$.subscribe(start);
  else document.addEventListener("DOMContentLoaded", start);
})();
