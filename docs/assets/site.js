/* What needs a script: sorting and filtering tables, filtering the ledger, demos that are
   loaded by a button. Each page can be read without it. */
"use strict";

const assets = document.currentScript.src;

/* Cells sort as numbers where both begin with one, otherwise as words: 6.0e-08 is a
   number, 2.13.1 and 2026-11-24 are words. */
const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

function value(row, column) {
  const text = row.cells[column]?.textContent.trim() ?? "";
  const number = text.match(/^[-−]?\d[\d,]*(\.\d+)?(e[-+]?\d+)?(?![\d.-])/i);
  return number ? Number(number[0].replaceAll(",", "").replace("−", "-")) : text;
}

function compare(a, b) {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collator.compare(String(a), String(b));
}

function sort(table, column, heading) {
  const down = heading.getAttribute("aria-sort") === "ascending";
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", down ? "descending" : "ascending");
  const rows = [...table.tBodies[0].rows];
  rows.sort((a, b) => compare(value(a, column), value(b, column)) * (down ? -1 : 1));
  table.tBodies[0].append(...rows);
}

function makeSortable(table) {
  [...table.tHead.rows[0].cells].forEach((heading, column) => {
    if (!heading.textContent.trim() || heading.querySelector("button")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => sort(table, column, heading));
  });
}

/* A link to where a question or an entry of the ledger was, before it moved. */
function leadOn() {
  const moved = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (moved && moved.matches("a.question, .ledger-index a")) location.replace(moved.href);
}

window.addEventListener("hashchange", leadOn);

/* On a phone each cell is named by its column's heading: see site.css. That takes a
   table's meaning from it in some browsers, so its parts say what they are. */
function nameCells(table) {
  const headings = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
  table.setAttribute("role", "table");
  for (const heading of table.tHead.rows[0].cells) heading.setAttribute("role", "columnheader");
  for (const row of table.rows) row.setAttribute("role", "row");
  for (const row of table.tBodies[0].rows) {
    [...row.cells].forEach((cell, column) => {
      cell.setAttribute("role", "cell");
      cell.dataset.heading = headings[column];
    });
  }
}

/* A row is shown if it holds each word of the field, in whatever order. */
function makeFilterable(part) {
  const field = part.querySelector("input"), said = part.querySelector("output");
  const rows = [...part.parentElement.querySelectorAll("tbody tr")];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  function show() {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let left = 0;
    rows.forEach((row, at) => {
      row.hidden = !words.every((word) => texts[at].includes(word));
      left += !row.hidden;
    });
    said.textContent = words.length ? `${left} of ${rows.length} rows` : `${rows.length} rows`;
  }
  field.addEventListener("input", show);
  part.hidden = false;
  show();
}

function filterClaims(form) {
  const claims = [...document.querySelectorAll(".claim")];
  const wanted = new URLSearchParams(location.search);
  const chosen = () => ({ verdict: form.elements.verdict.value, page: form.elements.page.value });
  function show() {
    const { verdict, page } = chosen();
    for (const claim of claims) {
      const pages = claim.dataset.pages.split(" ");
      claim.hidden = (verdict && claim.dataset.verdict !== verdict) ||
        (page && !pages.includes(page));
    }
    const visible = claims.filter((claim) => !claim.hidden).length;
    form.querySelector("output").textContent = `${visible} of ${claims.length} shown`;
  }
  for (const name of ["verdict", "page"]) {
    if (wanted.has(name)) form.elements[name].value = wanted.get(name);
    form.elements[name].addEventListener("change", () => {
      const query = new URLSearchParams(Object.entries(chosen()).filter(([, v]) => v));
      history.replaceState(history.state, "", query.size ? `?${query}` : location.pathname);
      show();
    });
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  show();
}

/* A button that names a script of this folder loads it, and nothing does before. */
function makeLoading(button) {
  button.addEventListener("click", () => {
    const script = document.createElement("script");
    script.src = new URL(button.dataset.script, assets);
    document.head.append(script);
  }, { once: true });
  button.hidden = false;
}

function start() {
  leadOn();
  document.querySelectorAll("button[data-script][hidden]").forEach(makeLoading);
  for (const table of document.querySelectorAll(".sortable table, table.data")) {
    if (!table.tHead || !table.tBodies.length) continue;
    nameCells(table);
    makeSortable(table);
  }
  document.querySelectorAll(".table-filter[hidden]").forEach(makeFilterable);
  const form = document.querySelector(".claim-filter");
  if (form) filterClaims(form);
}

/* Material swaps pages without loading them anew. */
if (window.document$) window.document$.subscribe(start);
else document.addEventListener("DOMContentLoaded", start);
