/* Programs of several frameworks side by side: which are shown and how, by the reader's
   choice, kept on every page and in the address (?show=pytorch,keras or ?show=tabs). The
   build has marked stanzas and words that differ; columns.css puts them side by side.
   Without it tabs remain. */
"use strict";
(() => {
  const KEY = "side-by-side";
  // How many columns fit: 76 characters each, at a size that can be read.
  const FITS = [[4, "(min-width: 151em)"], [3, "(min-width: 114em)"], [2, "(min-width: 77em)"]]
    .map(([count, query]) => [count, matchMedia(query)]);
  const paper = matchMedia("print"); // columns.css puts more than two there by itself
  const fits = () => paper.matches ? 2 : FITS.find(([, media]) => media.matches)?.[0] ?? 1;

  let choice = kept() ?? { columns: true, show: [] };
  let guests = new WeakMap(); // group -> the framework that a link led into

  function kept() {
    try {
      const { columns, show } = JSON.parse(localStorage.getItem(KEY));
      return { columns: Boolean(columns), show: show.map(String), made: true };
    } catch {
      return null;
    }
  }

  function inAddress() {
    const said = new URLSearchParams(location.search).get("show");
    if (said === null) return null;
    if (said === "tabs") return { columns: false, show: kept()?.show ?? [], made: true };
    const show = said.toLowerCase().split(",").filter((name) => /^[a-z]+$/.test(name));
    return { columns: true, show, made: true };
  }

  /* A copied link carries the choice; what else stands in the address stays. */
  function intoAddress() {
    const said = choice.columns ? choice.show.join(",") : "tabs";
    const rest = location.search.slice(1).split("&").filter((part) => part && !/^show(=|$)/.test(part));
    const query = [...rest, `show=${said}`].join("&");
    try {
      history.replaceState(history.state, "", `${location.pathname}?${query}${location.hash}`);
    } catch { /* A page opened as a file keeps its address. */ }
  }

  const groups = () => [...document.querySelectorAll(".tabbed-set.frameworks")];
  const tabs = (group) => [...group.querySelector(":scope > .tabbed-content").children];
  const names = (group) => group.dataset.frameworks.split(" ");
  const label = (group, name) =>
    tabs(group)[names(group).indexOf(name)].querySelector(".column-name").textContent;

  /* What the reader chose, filled up to two by the group's first, in the group's order. */
  function shown(group) {
    const own = names(group), wanted = choice.show.filter((name) => own.includes(name));
    const order = [...new Set([guests.get(group) ?? [], wanted, own].flat())];
    const some = order.slice(0, Math.min(fits(), Math.max(2, wanted.length)));
    return own.filter((name) => some.includes(name));
  }

  function make(group) {
    const bar = document.createElement("div");
    bar.className = "columns-bar";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", "How to show these programs");
    if (names(group).length > 2) {
      for (const name of names(group)) {
        bar.append(button(label(group, name), { column: name }, () => toggle(group, name)));
      }
    }
    bar.append(button("Side by side", { view: "" }, () => turn(group)));
    group.querySelector(":scope > .tabbed-labels").before(bar);
  }

  function button(text, data, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    Object.assign(made.dataset, data);
    made.addEventListener("click", () => keep(made, act));
    return made;
  }

  function turn(group) {
    choice = { ...choice, columns: !choice.columns };
    if (!choice.show.length) choice.show = shown(group);
  }

  /* At least two are shown, and no more than fit. */
  function toggle(group, name) {
    const own = names(group), now = shown(group);
    let next = now.filter((other) => other !== name);
    if (!now.includes(name)) {
      next = [...now.slice(0, fits() - 1), name];
    } else if (next.length < 2) {
      next = [...next, own.find((other) => !now.includes(other))];
    }
    choice = { ...choice, show: [...next, ...choice.show.filter((other) => !own.includes(other))] };
  }

  /* The pressed button stays where it is, whatever happens above it. */
  function keep(pressed, act) {
    const before = pressed.getBoundingClientRect().top;
    act();
    choice.made = true;
    guests = new WeakMap();
    try {
      localStorage.setItem(KEY, JSON.stringify({ columns: choice.columns, show: choice.show }));
    } catch { /* Kept for this page only. */ }
    intoAddress();
    showAll();
    window.scrollBy({ top: pressed.getBoundingClientRect().top - before, behavior: "instant" });
    const group = pressed.closest(".tabbed-set");
    say(choice.columns
      ? `${shown(group).map((name) => label(group, name)).join(", ")} side by side`
      : "One program at a time, in tabs");
  }

  function say(text) {
    let said = document.querySelector("body > .columns-said");
    if (!said) {
      said = document.createElement("p");
      said.className = "columns-said";
      said.setAttribute("role", "status");
      document.body.append(said);
    }
    said.textContent = text;
  }

  function show(group) {
    const columns = choice.columns && fits() > 1 && !(paper.matches && names(group).length > 2);
    const some = columns ? shown(group) : [];
    const counts = new Set();
    group.classList.toggle("columns", columns);
    group.dataset.shown = some.join(" ");
    group.style.setProperty("--shown", some.length);
    names(group).forEach((name, at) => {
      const tab = tabs(group)[at], here = some.includes(name);
      tab.classList.toggle("shown", here);
      if (here) counts.add(tab.dataset.stanzas);
    });
    const aligned = counts.size === 1 ? "stanzas" : "outputs";
    group.dataset.aligned = columns && !counts.has(undefined) ? aligned : "";
    group.style.setProperty("--stanzas", aligned === "stanzas" ? [...counts][0] : 1);
    for (const made of group.querySelectorAll(":scope > .columns-bar > button")) {
      const name = made.dataset.column;
      made.hidden = Boolean(name) && !columns;
      made.setAttribute("aria-pressed", name ? some.includes(name) : columns);
    }
    place(group);
  }

  /* Columns are wider than the text: they stand in the middle of the window. */
  function place(group) {
    if (!group.classList.contains("columns")) return;
    const left = group.parentElement.getBoundingClientRect().left;
    const inset = parseFloat(getComputedStyle(group.parentElement).paddingInlineStart) || 0;
    const free = document.documentElement.clientWidth - group.offsetWidth;
    group.style.setProperty("--left", `${free / 2 - left - inset}px`);
  }

  function showAll() {
    groups().forEach(show);
    giveWay();
  }

  /* Navigation and table of contents step aside where columns need their place. */
  function giveWay() {
    const wide = groups().filter((group) => group.classList.contains("columns"))
      .map((group) => group.getBoundingClientRect());
    for (const side of document.querySelectorAll(".md-sidebar")) {
      const { top, right, left } = side.getBoundingClientRect();
      const part = side.querySelector(".md-sidebar__inner").getBoundingClientRect();
      side.classList.toggle("gives-way", wide.some((box) =>
        box.top < part.bottom && box.bottom > top && box.left < right && box.right > left));
    }
  }

  let asked = false;
  function soon(act) {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => { asked = false; act(); });
  }

  /* A link led into a tab: its program is shown, on this page only. */
  function welcome({ target: tab }) {
    const group = tab.closest(".tabbed-set.frameworks");
    if (!group || shown(group).includes(tab.dataset.framework)) return;
    guests.set(group, tab.dataset.framework);
    show(group);
  }

  function start() {
    const here = groups();
    choice = inAddress() ?? choice;
    for (const group of here) {
      if (!group.querySelector(":scope > .columns-bar")) make(group);
    }
    if (here.length && choice.made) intoAddress();
    showAll();
  }

  document.addEventListener("reveal", welcome); // reveal.js
  window.addEventListener("scroll", () => soon(giveWay), { passive: true });
  window.addEventListener("resize", () => soon(() => { groups().forEach(place); giveWay(); }));
  for (const media of [paper, ...FITS.map(([, fit]) => fit)]) media.addEventListener("change", showAll);

  /* Material swaps pages without loading them anew. */
  if (window.document$) window.document$.subscribe(start);
  else document.addEventListener("DOMContentLoaded", start);
})();
