"use strict";

/*
 * Stores what a learner writes on a page in the learning system that launched it: SCORM 1.2, run-time environment.
 * Judges nothing: a score is the share of fields that are filled in, and a page is completed, never passed.
 */
(function () {
  const MOST_STORED = 4096; // characters of cmi.suspend_data (CMIString4096)
  const MOST_REPORTED = 255; // characters of a student_response of the type fill-in (CMIFeedback)
  const LITTLE_ROOM = 400; // when the learner is told that the room ends
  const STORE_AFTER = 1500; // milliseconds without a key pressed
  const MOST_WINDOWS = 50; // around this page, and around each window that opened it
  const NOT_IMPLEMENTED = "401";

  const byId = (id) => document.getElementById(id);
  const say = (id, text) => {
    if (byId(id).textContent !== text) {
      byId(id).textContent = text;
    }
  };

  // ---- The learning system ----

  const system = { api: null, begun: false, ended: false, readOnly: false, fault: "" };

  function attempt(get) {
    try {
      return get() || null;
    } catch (another) {
      return null; // a window of another origin
    }
  }

  function apiAround(start) {
    let place = start;
    for (let hops = 0; place && hops < MOST_WINDOWS; hops++) {
      const api = attempt(() => place.API);
      if (api) {
        return api;
      }
      if (place.parent === place) {
        return null;
      }
      place = place.parent;
    }
    return null;
  }

  function findApi() {
    let start = window;
    for (let hops = 0; start && hops < MOST_WINDOWS; hops++) {
      const api = apiAround(start);
      if (api) {
        return api;
      }
      const inner = start;
      start = attempt(() => inner.top.opener);
    }
    return null;
  }

  function call(name, ...parameters) {
    try {
      return String(system.api[name](...parameters));
    } catch (fault) {
      system.fault = name + " failed: " + fault;
      return "";
    }
  }

  /** Notes what went wrong last. Elements that a learning system may leave out are no fault. */
  function noteFault(what) {
    const code = call("LMSGetLastError");
    if (code !== NOT_IMPLEMENTED) {
      const words = code && code !== "0" ? " (" + code + " " + call("LMSGetErrorString", code) + ")" : "";
      system.fault = system.fault || what + words;
    }
  }

  function get(element) {
    const value = call("LMSGetValue", element);
    return call("LMSGetLastError") === "0" ? value : "";
  }

  function set(element, value) {
    const done = call("LMSSetValue", element, String(value)) === "true";
    if (!done) {
      noteFault(element);
    }
    return done;
  }

  function commit() {
    if (call("LMSCommit", "") !== "true") {
      noteFault("LMSCommit");
    }
  }

  // ---- Answers as text: printable ASCII only, a "." at the end so that a cut is seen ----

  const SHORT = { "^": "^c", "~": "^t", "|": "^p", "\n": "^n", "\t": "^i" };
  const LONG = { c: "^", t: "~", p: "|", n: "\n", i: "\t" };
  const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

  function encode(text) {
    return text.replace(/[^ -~]|[~^|]/g, (unit) => {
      const code = unit.charCodeAt(0);
      return SHORT[unit] || "~" + DIGITS[code >> 12] + DIGITS[(code >> 6) & 63] + DIGITS[code & 63];
    });
  }

  function decode(text) {
    return text.replace(/\^([ctpni])|~([\w-]{3})/g, (all, short, long) =>
      short ? LONG[short] : String.fromCharCode([...long].reduce((code, digit) => code * 64 + DIGITS.indexOf(digit), 0)),
    );
  }

  function pack(answers, cut) {
    return ["1", edition, cut.join("."), ...answers.map(encode), "."].join("|");
  }

  /** What fits of the answers: all, or all but the ends of those written last. */
  function fitted(answers, suspects) {
    const kept = answers.slice();
    const cut = [];
    const longest = answers.map((answer, index) => index).sort((one, other) => answers[other].length - answers[one].length);
    for (const index of [...suspects, ...longest]) {
      if (pack(kept, cut).length <= MOST_STORED) {
        break;
      }
      if (!cut.includes(index)) {
        cut.push(index);
        let fits = 0;
        for (let step = 8192; step >= 1; step /= 2) {
          kept[index] = answers[index].slice(0, fits + step);
          if (fits + step <= answers[index].length && pack(kept, cut).length <= MOST_STORED) {
            fits += step;
          }
        }
        kept[index] = answers[index].slice(0, fits).replace(/[\uD800-\uDBFF]$/, "");
      }
    }
    return { data: pack(kept, cut), cut };
  }

  // ---- The page ----

  const fields = Array.from(document.querySelectorAll(".field"));
  const edition = byId("closing").dataset.edition;
  const isQuestions = document.body.dataset.kind === "questions";
  const began = Date.now();
  let current = -1;
  let cut = [];
  let waiting = 0;
  let stored = true;
  let submitted = false;

  const isBox = (field) => field.type === "checkbox";
  const answerOf = (field) => (isBox(field) ? (field.checked ? "1" : "") : field.value);
  const nameOf = (field) => field.dataset.name || field.getAttribute("aria-label") || "field " + (fields.indexOf(field) + 1);
  const isOpen = (field) => answerOf(field).trim() === "";

  function fill(field, answer) {
    if (isBox(field)) {
      field.checked = answer === "1";
    } else {
      field.value = answer;
    }
  }

  function showRoom() {
    const answers = fields.map(answerOf);
    const whole = MOST_STORED - pack(answers.map(() => ""), []).length;
    const left = MOST_STORED - pack(answers, []).length;
    const fit = left >= 0 ? { cut: [] } : fitted(answers, cut.length > 0 ? cut : current >= 0 ? [current] : []);
    cut = fit.cut;
    fields.forEach((field, index) => {
      if (cut.includes(index)) {
        field.setAttribute("aria-invalid", "true");
      } else {
        field.removeAttribute("aria-invalid");
      }
    });
    const state = !system.begun || system.readOnly ? "" : stored ? " Stored." : " Not stored yet.";
    say("room", "Room for your answers on this page: " + Math.max(left, 0) + " of " + whole + " characters left." + state);
    const problems = [];
    if (left < 0) {
      problems.push(
        "Your answers are too long by " + -left + " characters. The end of " +
          cut.map((index) => nameOf(fields[index])).join(" and of ") + " is not stored. Shorten it, or print the page.",
      );
    }
    if (system.fault) {
      problems.push(
        "The learning system reports a fault: " + system.fault + ". Print the page to keep your answers, and tell whoever runs the system.",
      );
    }
    say("problem", problems.join(" "));
    return left;
  }

  function sessionTime() {
    const seconds = Math.floor((Date.now() - began) / 1000);
    const two = (number) => String(number).padStart(2, "0");
    return String(Math.floor(seconds / 3600)).padStart(4, "0") + ":" + two(Math.floor(seconds / 60) % 60) + ":" + two(seconds % 60);
  }

  function store() {
    clearTimeout(waiting);
    if (!system.begun || system.ended || system.readOnly) {
      return;
    }
    system.fault = "";
    const fit = fitted(fields.map(answerOf), cut.length > 0 ? cut : current >= 0 ? [current] : []);
    const answered = fields.filter((field) => !isOpen(field)).length;
    const done = set("cmi.suspend_data", fit.data);
    if (current >= 0) {
      set("cmi.core.lesson_location", fields[current].id);
    }
    if (fields.length > 0) {
      set("cmi.core.score.min", 0);
      set("cmi.core.score.max", 100);
      set("cmi.core.score.raw", Math.floor((100 * answered) / fields.length));
    }
    set("cmi.core.session_time", sessionTime());
    commit();
    stored = done && fit.cut.length === 0 && !system.fault;
    showRoom();
  }

  function report() {
    get("cmi.interactions._children");
    if (call("LMSGetLastError") !== "0") {
      return 0; // a learning system may leave interactions out
    }
    let shortened = 0;
    fields.forEach((field, index) => {
      if (field.dataset.token) {
        const place = "cmi.interactions." + index + ".";
        const line = answerOf(field).replace(/\s+/g, " ").trim();
        const reported = line.slice(0, MOST_REPORTED).replace(/[\uD800-\uDBFF]$/, "");
        shortened += reported === line ? 0 : 1;
        set(place + "id", field.dataset.token);
        set(place + "type", "fill-in");
        set(place + "time", new Date().toTimeString().slice(0, 8));
        set(place + "student_response", reported);
        set(place + "result", "neutral");
      }
    });
    return shortened;
  }

  function submit() {
    store();
    const open = isQuestions ? fields.filter(isOpen) : [];
    if (open.length > 0) {
      say("status", "Not submitted. There is no answer yet to " + open.map(nameOf).join(", ") + ".");
      open[0].focus();
    } else if (cut.length > 0) {
      say("status", "Not submitted: your answers are too long.");
      fields[cut[0]].focus();
    } else if (!system.begun) {
      say("status", "Nothing is submitted: no learning system is connected. Print the page to keep your answers.");
    } else if (!system.readOnly) {
      const shortened = isQuestions ? report() : 0;
      const completed = set("cmi.core.lesson_status", "completed");
      const reportFault = system.fault;
      store();
      system.fault = system.fault || reportFault;
      submitted = completed && !system.fault;
      showRoom();
      const judged = isQuestions ? "Submitted. A person judges your answers; this page does not." : "Marked as finished.";
      const short = shortened > 0 ? " The system's list of answers shows the first " + MOST_REPORTED + " characters of each; the whole is stored with this page." : "";
      say("status", submitted ? judged + short : "Not submitted.");
    }
  }

  function changed(field) {
    current = fields.indexOf(field);
    stored = false;
    if (submitted) {
      submitted = false;
      say("status", "You have changed something since you submitted. Submit again when you are done.");
    }
    const left = showRoom();
    if (left >= 0 && left < LITTLE_ROOM) {
      say("status", "Little room is left for your answers on this page.");
    }
    clearTimeout(waiting);
    waiting = setTimeout(store, STORE_AFTER);
  }

  // ---- Beginning, resuming, ending ----

  function showEarlier(answers) {
    for (const answer of answers.filter((text) => text.trim() !== "")) {
      const paragraph = document.createElement("p");
      paragraph.className = "earlier-answer";
      paragraph.textContent = answer;
      byId("earlier").append(paragraph);
      byId("earlier").hidden = false;
    }
  }

  function resume() {
    const data = get("cmi.suspend_data");
    if (data === "") {
      return;
    }
    const parts = data.split("|");
    const whole = parts[0] === "1" && parts.length > 3 && parts[parts.length - 1] === ".";
    const answers = parts.slice(3, whole ? -1 : undefined).map(decode);
    if (parts[1] !== edition) {
      showEarlier(answers);
      return;
    }
    fields.forEach((field, index) => fill(field, answers[index] || ""));
    const shortened = parts[2] === "" ? [] : parts[2].split(".").map(Number).filter((index) => index in fields);
    const lost = shortened.length > 0 ? " The end of " + shortened.map((index) => nameOf(fields[index])).join(" and of ") + " did not fit and was not stored." : "";
    const damaged = whole ? "" : " What the learning system kept of them is damaged: check each of them.";
    const place = fields.find((field) => field.id === get("cmi.core.lesson_location"));
    say("status", "Your answers are back." + damaged + lost + (place ? " You were at " + nameOf(place) + "." : ""));
    if (place) {
      current = fields.indexOf(place);
      place.focus();
    }
  }

  function begin() {
    system.api = findApi();
    if (system.api && call("LMSInitialize", "") === "true") {
      system.begun = true;
      const mode = get("cmi.core.lesson_mode");
      system.readOnly = mode === "review" || mode === "browse";
      const status = get("cmi.core.lesson_status");
      resume();
      if (system.readOnly) {
        fields.forEach((field) => (isBox(field) ? (field.disabled = true) : (field.readOnly = true)));
        say("connection", "You are looking at this page without working on it. Nothing is stored.");
      } else if (status === "completed") {
        say("connection", "You have submitted this page before. You can change it and submit again.");
      } else if (status !== "incomplete") {
        set("cmi.core.lesson_status", "incomplete");
        commit();
      }
    } else {
      if (system.api) {
        noteFault("LMSInitialize");
      }
      say("connection", "No learning system is connected. Nothing that you write here is stored: print the page to keep it.");
    }
    showRoom();
  }

  function end() {
    if (system.begun && !system.ended) {
      store();
      system.ended = true;
      set("cmi.core.session_time", sessionTime());
      set("cmi.core.exit", "suspend");
      commit();
      call("LMSFinish", "");
    }
  }

  function preparePrint() {
    for (const field of fields.filter((one) => one.tagName === "TEXTAREA")) {
      let copy = field.nextElementSibling;
      if (!copy || copy.className !== "printed") {
        copy = document.createElement("div");
        copy.className = "printed";
        field.after(copy);
      }
      copy.textContent = field.value;
    }
  }

  for (const field of fields) {
    field.addEventListener("input", () => changed(field));
    field.addEventListener("change", store);
    field.addEventListener("focus", () => (current = fields.indexOf(field)));
  }
  byId("answers").addEventListener("submit", (event) => event.preventDefault());
  byId("submit").addEventListener("click", submit);
  byId("store").addEventListener("click", () => {
    store();
    say("status", stored && system.begun ? "Stored." : "Not everything is stored.");
  });
  byId("print").addEventListener("click", () => window.print());
  window.addEventListener("beforeprint", preparePrint);
  window.addEventListener("beforeunload", (event) => {
    if (system.begun && !system.readOnly && (cut.length > 0 || system.fault)) {
      event.preventDefault();
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      store();
    }
  });
  window.addEventListener("pagehide", end);
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      window.location.reload();
    }
  });
  begin();
})();
