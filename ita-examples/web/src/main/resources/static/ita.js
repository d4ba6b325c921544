"use strict";
// Shows what the rules say while somebody types. Without it the button of the page does the same.
(() => {
  const form = document.getElementById("result");
  if (!form) {
    return;
  }
  const PAUSE = 400;
  const language = document.documentElement.lang;
  const errors = document.getElementById("errors");
  let timer;
  let asked = 0;

  /** Returns the fields with a prefix, by the rest of their names. */
  const texts = (prefix) => {
    const found = {};
    for (const field of form.elements) {
      if (field.name.startsWith(prefix) && field.value.trim()) {
        found[field.name.slice(prefix.length)] = field.value;
      }
    }
    return found;
  };

  const value = (name) => form.elements.namedItem(name)?.value ?? "";

  const json = (name) => (value(name) ? JSON.parse(value(name)) : null);

  const typed = () => ({
    framework: value("shown"),
    agency: value("agency"),
    province: value("province"),
    type: value("type"),
    tier: value("tier"),
    scores: texts("score."),
    previousTier: value("previousTier"),
    previousScores: texts("previous."),
    document: json("document"),
    previousDocument: json("previousDocument"),
  });

  const element = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) {
      made.className = className;
    }
    return made;
  };

  /** Shows texts at a field, or none. */
  const mark = (field, texts) => {
    const list = document.getElementById("remarks." + field);
    list.replaceChildren(...texts.map((text) => element("li", text)));
    list.hidden = texts.length === 0;
    const input = document.getElementById(field);
    if (texts.length > 0) {
      input?.setAttribute("aria-invalid", "true");
    } else {
      input?.removeAttribute("aria-invalid");
    }
  };

  /** Puts remarks at their fields, and takes away those that no longer hold. */
  const remark = (remarks) => {
    const byField = new Map();
    remarks.forEach((each) => byField.set(each.field, [...(byField.get(each.field) ?? []), each]));
    for (const list of document.querySelectorAll(".remarks")) {
      const field = list.id.slice("remarks.".length);
      // What is wrong with a file does not change by typing.
      if (field !== "file") {
        mark(field, (byField.get(field) ?? []).map((each) => each.text));
      }
    }
    document.getElementById("claims").hidden = !byField.has("claims");
    // What is mended leaves the summary too.
    for (const link of errors.querySelectorAll("a")) {
      if (document.getElementById("remarks." + link.hash.slice(1))?.hidden) {
        link.closest("li").remove();
      }
    }
    errors.hidden = errors.querySelector("li") === null;
  };

  const show = (review) => {
    const lines = document.getElementById("lines");
    lines.replaceChildren(
      ...review.lines.map((line) => {
        const made = document.createElement("div");
        made.className = "line " + line.look.toLowerCase();
        made.id = "line." + line.name;
        made.append(element("dt", line.label), element("dd", line.text));
        return made;
      }),
    );
    document.getElementById("review-empty").hidden = review.lines.length > 0;
    remark([...review.problems, ...review.contradictions]);
    // Not there beside an agency's own measures.
    const undetermined = document.getElementById("undetermined");
    if (undetermined) {
      undetermined.textContent = review.undetermined;
    }
    for (const output of form.querySelectorAll("output")) {
      output.textContent = review.computed[output.id.slice("computed.".length)] ?? "";
    }
  };

  const ask = async () => {
    const number = ++asked;
    try {
      const response = await fetch("/api/typed?lang=" + language, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(typed()),
      });
      // A later question may have been answered first.
      if (response.ok && number === asked) {
        show(await response.json());
      }
    } catch {
      // The program was closed. The button says so.
    }
  };

  // Refused by the server too, but then with all that goes with it.
  const file = document.getElementById("file");
  file.addEventListener("change", () => {
    const tooLarge = file.files.length > 0 && file.files[0].size > Number(file.dataset.largest);
    mark("file", tooLarge ? [file.dataset.tooLarge] : []);
    if (tooLarge) {
      file.value = "";
    }
  });

  form.addEventListener("input", (event) => {
    if (event.target.type !== "file" && event.target.type !== "checkbox" && event.target.id !== "framework") {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    }
  });

  // What a browser restores after "back" was typed too.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      ask();
    }
  });

  // The program keeps nothing, so nobody should lose a page by accident.
  let sending = false;
  form.addEventListener("submit", () => {
    sending = true;
    // A download leaves the page where it is.
    setTimeout(() => (sending = false), 2000);
  });
  window.addEventListener("beforeunload", (event) => {
    if (!sending && Object.keys(texts("score.")).length > 0) {
      event.preventDefault();
    }
  });

  if (!errors.hidden) {
    // After the browser has gone to the part of the page that the address names.
    window.addEventListener("load", () => setTimeout(() => errors.focus()));
  }
})();
