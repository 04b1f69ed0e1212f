/* The decision helper: adds up the weights in the rows of the page's rules, as
   engine/facts/decision_outcomes.py does, and shows copies of the reasons. The answers are
   kept in the address and nowhere else. */
"use strict";

const decision = (() => {
  const CLOSE = 1; // the second is told as well if its sum is no further behind

  function weights(row) {
    const pairs = row.dataset.weights.split(" ").filter(Boolean);
    return Object.fromEntries(pairs.map((pair) => {
      const [name, weight] = pair.split(":");
      return [name, Number(weight)];
    }));
  }

  /* The rules as they stand in the tables: question -> option -> answer and reasons. */
  function read(root) {
    const form = root.querySelector("form.decide");
    const names = new Map(form.dataset.names.split(" ").map((pair) => pair.split(":")));
    const questions = new Map();
    for (const set of form.querySelectorAll("fieldset")) {
      const title = set.querySelector("legend").textContent;
      questions.set(set.dataset.question, { title, options: new Map() });
    }
    for (const group of root.querySelectorAll(".decide-rules tbody")) {
      const answer = group.querySelector("th").textContent;
      const reasons = [...group.querySelectorAll("tr[data-weights]")].map((row) => ({
        answer, weights: weights(row),
        why: row.querySelector(".decide-why"), see: row.querySelector(".decide-see"),
      }));
      const { question, option } = group.dataset;
      questions.get(question).options.set(option, { answer, reasons });
    }
    return { names, questions };
  }

  function reasons(rules, chosen) {
    return Object.entries(chosen).flatMap(([question, option]) =>
      rules.questions.get(question).options.get(option).reasons);
  }

  /* Frameworks with their sums, the best first; of equal ones in the order of `names`. */
  function ranking(rules, chosen) {
    const sums = new Map([...rules.names.keys()].map((name) => [name, 0]));
    for (const { weights } of reasons(rules, chosen)) {
      for (const name in weights) sums.set(name, sums.get(name) + weights[name]);
    }
    return [...sums].sort(([, a], [, b]) => b - a);
  }

  /* The framework to start with, and the second if it is close. */
  function outcome(rules, chosen) {
    const [[first, best], [second, next]] = ranking(rules, chosen);
    return { first, close: best - next <= CLOSE ? second : null, tie: best === next };
  }

  /* Other options of one question that lead to another answer. */
  function changes(rules, chosen) {
    const { first } = outcome(rules, chosen), found = [];
    for (const [question, { title, options }] of rules.questions) {
      for (const [option, { answer }] of options) {
        const other = { ...chosen, [question]: option };
        const leads = outcome(rules, other).first;
        if (leads !== first) found.push({ title, answer, chosen: other, leads });
      }
    }
    return found;
  }

  return { read, reasons, ranking, outcome, changes };
})();

(() => {
  function make(tag, attributes = {}, ...content) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...content);
    return made;
  }

  const address = (chosen) => `?${new URLSearchParams(chosen)}`;
  const copies = (cell) => cell.cloneNode(true).childNodes;

  function reasonsFor(name, rules, chosen) {
    const found = decision.reasons(rules, chosen).filter(({ weights }) => weights[name]);
    found.sort((a, b) => b.weights[name] - a.weights[name]);
    const items = found.map(({ weights, answer, why, see }) => make("li", {},
      make("p", {}, ...copies(why)),
      make("p", { class: "decide-source" },
        `“${answer}”, weight ${weights[name]}. See: `, ...copies(see))));
    return items.length ? make("ul", {}, ...items) : null;
  }

  function sums(rules, chosen) {
    const all = decision.ranking(rules, chosen), most = Math.max(1, all[0][1]);
    return make("ul", { class: "decide-sums" }, ...all.map(([name, sum]) => {
      const bar = make("span", { class: "decide-bar", "aria-hidden": "true" });
      bar.style.inlineSize = `${(100 * sum) / most}%`;
      return make("li", { "data-framework": name },
        make("span", {}, rules.names.get(name)), make("span", {}, bar),
        make("span", {}, String(sum)));
    }));
  }

  function whatChanges(rules, chosen, choose) {
    const byQuestion = new Map();
    for (const change of decision.changes(rules, chosen)) {
      const link = make("a", { href: address(change.chosen) }, change.answer);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        choose(change.chosen);
      });
      const items = byQuestion.get(change.title) ?? [];
      byQuestion.set(change.title, items);
      items.push(make("li", {}, link, `: ${rules.names.get(change.leads)}`));
    }
    return make("dl", { class: "decide-changes" }, ...[...byQuestion].flatMap(
      ([title, items]) => [make("dt", {}, title), make("dd", {}, make("ul", {}, ...items))]));
  }

  function others(rules, chosen, told) {
    const parts = [...rules.names].flatMap(([name, title]) => {
      const list = told.includes(name) ? null : reasonsFor(name, rules, chosen);
      return list ? [make("p", {}, make("strong", {}, title)), list] : [];
    });
    if (!parts.length) return [];
    return [make("details", { class: "fold" },
      make("summary", {}, "What speaks for the others"), ...parts)];
  }

  /* What the page says below the rules, if it does. */
  function next() {
    const heading = document.getElementById("and-then");
    return heading ? [make("p", {}, make("a", { href: "#and-then" }, "And then? Your first hour."))] : [];
  }

  function copyButton() {
    if (!navigator.clipboard) return [];
    const button = make("button", { type: "button" }, "Copy the link");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(location.href);
      button.textContent = "Copied";
    });
    return [button];
  }

  function answer(rules, chosen, choose, restart) {
    const { first, close, tie } = decision.outcome(rules, chosen);
    const name = rules.names.get(first), other = rules.names.get(close);
    const lead = tie ? `${other} has just as much behind it: take the one whose reasons you prefer.`
      : close ? `${other} is close behind, so read its reasons too.` : "No other comes close.";
    const again = make("button", { type: "button" }, "Start over");
    again.addEventListener("click", restart);
    return [
      make("p", { class: "decide-source" }, "Our opinion. Each reason links to what it rests on."),
      make("h2", { tabindex: "-1" }, "Start with ", make("span", { "data-framework": first }, name)),
      make("p", {}, lead),
      make("h3", {}, `Why ${name}`),
      reasonsFor(first, rules, chosen),
      ...(close ? [make("h3", {}, `What speaks for ${other}`), reasonsFor(close, rules, chosen)] : []),
      ...others(rules, chosen, [first, close]),
      make("h3", {}, "How it adds up"),
      sums(rules, chosen),
      make("h3", {}, "What would change the answer"),
      make("p", {}, "Any one of these answers, with your five others as they are. Select one to try it."),
      whatChanges(rules, chosen, choose),
      ...next(),
      make("p", { class: "decide-actions" }, ...copyButton(), again),
    ].filter(Boolean);
  }

  function start() {
    const form = document.querySelector("form.decide");
    if (!form) return;
    const section = document.querySelector(".decide-answer");
    const status = form.querySelector(".decide-status");
    const rules = decision.read(document);

    const chosen = () => Object.fromEntries(new FormData(form));
    function focus() {
      section.querySelector("h2").focus({ preventScroll: true });
      section.scrollIntoView();
    }

    function choose(options) {
      for (const [question, option] of Object.entries(options)) {
        if (!rules.questions.get(question)?.options.has(option)) continue;
        form.elements[question].value = option;
      }
      show();
      focus();
    }

    function restart() {
      form.reset();
      show();
      form.querySelector("input").focus();
    }

    function show() {
      const options = chosen(), answered = Object.keys(options).length;
      const all = rules.questions.size, complete = answered === all;
      history.replaceState(history.state, "", answered ? address(options) : location.pathname);
      section.hidden = !complete;
      section.replaceChildren(...(complete ? answer(rules, options, choose, restart) : []));
      if (!complete) {
        status.textContent = `${answered} of ${all} answered.`;
        return;
      }
      const { first } = decision.outcome(rules, options);
      const button = make("button", { type: "button" }, "See why");
      button.addEventListener("click", focus);
      status.replaceChildren(`Start with ${rules.names.get(first)}. `, button);
    }

    form.addEventListener("change", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    const asked = Object.fromEntries(new URLSearchParams(location.search));
    for (const [question, option] of Object.entries(asked)) {
      if (!rules.questions.get(question)?.options.has(option)) continue;
      form.elements[question].value = option;
    }
    form.hidden = false;
    show();
    if (!section.hidden) focus();
  }

  /* Material swaps pages without loading them anew. */
  if (window.document$) window.document$.subscribe(start);
  else document.addEventListener("DOMContentLoaded", start);
})();
