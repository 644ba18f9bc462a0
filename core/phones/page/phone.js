// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
"use strict";
(() => {
  const words = @WORDS@;

  const $ = id => document.getElementById(id);
  const view = document.body.dataset.view;
  const base = "/" + location.pathname.split("/")[1];
  let language = firstLanguage();
  let room = null;        // what every phone sees
  let mine = null;        // what this one voted: option ids, or null
  let admission = "";     // whether this one counts: "counts", "waits", "dropped"; "" before it is known
  let sign = "";          // by which the facilitator finds this phone
  let picked = new Set(); // what is ticked and not yet sent
  let sending = false;
  let shown = "";         // the ballot whose options stand on the page
  let said = { key: "", kind: "" };

  function remembered(key) { try { return localStorage.getItem(key); } catch { return null; } }
  function remember(key, value) { try { localStorage.setItem(key, value); } catch { /* a private window: only for now */ } }
  function firstLanguage() {
    for (const wanted of [remembered("language"), ...(navigator.languages || [navigator.language])])
      if (wanted && words[wanted.toLowerCase().split("-")[0]]) return wanted.toLowerCase().split("-")[0];
    return "fr";
  }
  // the words of `key`, "errors.closed" too, with %1, %2 filled in; a number first chooses among its forms
  const t = (key, ...numbers) => {
    let text = key.split(".").reduce((at, part) => at[part], words[language]);
    if (typeof text === "object") text = text[numbers[0]] !== undefined ? text[numbers[0]] : text.other;
    return numbers.reduce((filled, number, i) => filled.replace("%" + (i + 1), number), text);
  };
  const same = (a, b) => a !== null && a.length === b.size && a.every(id => b.has(id));

  function say(key, kind) {
    said = { key, kind };
    const text = key ? t(key) : "";
    $("status").textContent = text && kind === "bad" ? "✕ " + text : text && kind === "good" ? "✓ " + text : text;
    $("status").className = kind;
  }

  function show(id) {
    for (const part of ["ask", "waiting", "vote", "result"]) $(part).hidden = part !== id;
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  function drawOptions(ballot) {
    const single = ballot.maxChoices === 1;
    const entries = ballot.options.map(option => [option.id, option.label]);
    if (single) entries.push([0, t("none")]); // a radio button cannot be taken back
    $("options").replaceChildren(...entries.map(([id, label]) => {
      const input = element("input", { type: single ? "radio" : "checkbox", name: "choice", value: id, id: "option-" + id });
      input.addEventListener("change", () => choose(input, ballot));
      return element("label", { class: "option", for: "option-" + id }, input, element("span", {}, label));
    }));
  }

  function choose(input, ballot) {
    const id = Number(input.value);
    if (ballot.maxChoices === 1) picked = new Set(id ? [id] : []);
    else if (!input.checked) picked.delete(id);
    else if (picked.size >= ballot.maxChoices) {
      input.checked = false;
      $("status").textContent = "✕ " + t("full", ballot.maxChoices);
      $("status").className = "bad";
      return;
    } else picked.add(id);
    say(mine !== null && same(mine, picked) ? "kept" : "", mine !== null && same(mine, picked) ? "good" : "");
    drawVote();
  }

  function drawVote() {
    const ballot = room.ballot;
    const single = ballot.maxChoices === 1;
    $("question").textContent = ballot.question;
    $("rule").textContent = single ? t("ruleOne") : `${t("ruleMany", ballot.maxChoices)} (${t("chosen", picked.size, ballot.maxChoices)})`;
    for (const input of $("options").querySelectorAll("input")) {
      const id = Number(input.value);
      input.checked = id ? picked.has(id) : mine !== null && picked.size === 0 || input.checked && picked.size === 0;
    }
    const done = mine !== null && same(mine, picked);
    const unanswered = single && mine === null && picked.size === 0 && !$("options").querySelector("input:checked");
    $("send").textContent = t(sending ? "sending" : done ? "sent" : mine !== null ? "change" : picked.size === 0 && !unanswered ? "sendBlank" : "send");
    $("send").dataset.blank = mine === null && picked.size === 0 && !unanswered; // not the loudest thing before a choice
    $("send").setAttribute("aria-disabled", sending || done || unanswered ? "true" : "false");
  }

  function drawResult() {
    const ballot = room.ballot, result = ballot.result;
    $("resultQuestion").textContent = ballot.question;
    const labels = new Map(ballot.options.map(option => [option.id, option.label]));
    $("resultSummary").textContent = t("voters", ballot.voters) + " " + (result && result.heldBack ? (ballot.voters ? t("held", result.least) : "") : result ? t("blank", result.blank) : "");
    $("bars").replaceChildren(...(result ? result.counts : []).map(count => {
      const tags = [];
      if (mine !== null && mine.includes(count.id)) tags.push("✓ " + t("mine"));
      if (count.tied && count.votes > 0) tags.push("= " + t("tied"));
      const fill = element("div", { class: "fill" });
      fill.style.width = (count.share * 100).toFixed(1) + "%";
      return element("li", {},
        element("div", { class: count.rank === 1 && count.votes > 0 ? "words first" : "words" },
          element("span", {}, labels.get(count.id) || ""), element("span", { class: "count" }, t("votes", count.votes))),
        element("div", { class: "track", "aria-hidden": "true" }, fill),
        element("div", { class: "tags" }, tags.join(" · ")));
    }));
  }

  function drawAdmission() {
    const waits = admission === "waits", aside = admission === "dropped";
    $("admission").hidden = !waits && !aside;
    $("seatAsk").hidden = !waits || !room || !room.bySeat;
    if (!waits && !aside) return;
    $("admissionTag").textContent = t(waits ? "pending" : "aside");
    $("admissionWhy").textContent = t(aside ? "asideWhy" : room && room.bySeat ? "pendingSeat" : "pendingWhy");
    $("sign").textContent = sign;
  }

  function draw() {
    document.documentElement.lang = language;
    for (const each of document.querySelectorAll("[data-text]")) each.textContent = t(each.dataset.text);
    $("language").value = language;
    if (view !== "room") {
      document.title = t("askTitle") + " · Kabar";
      return;
    }
    drawAdmission();
    if (!room) return show("waiting");
    $("title").textContent = room.title || "Kabar";
    document.title = room.title || "Kabar";
    const ballot = room.ballot;
    if (!ballot) return show("waiting");
    if (ballot.state === "closed") {
      shown = "";
      drawResult();
      return show("result");
    }
    const key = `${ballot.id} ${language} ${JSON.stringify(ballot.options)}`;
    if (shown !== key) drawOptions(ballot);
    shown = key;
    drawVote();
    show("vote");
  }

  function accept(next, own) {
    const before = room && room.ballot, now = next.ballot;
    const another = !now || !before || before.id !== now.id;
    const found = mine === null && Boolean(own); // the socket was faster than the answer that knows this phone's vote
    room = next;
    if (next.admission !== undefined) admission = next.admission;
    if (next.sign) sign = next.sign;
    if (own !== undefined) {
      if (another || (mine === null && own !== null)) picked = new Set(own || []);
      mine = own;
    } else if (another) {
      mine = null;
      picked = new Set();
    }
    if (now && (another || found || before.state !== now.state))
      say(now.state === "open" ? (mine !== null ? "kept" : "open") : "over", now.state === "open" && mine !== null ? "good" : "");
    if (now && now.state === "closed") $("status").className = "hidden";
    draw();
    const signless = admission !== "" && admission !== "counts" && !sign;
    if (own === undefined && (another && now || signless)) load(); // perhaps it had voted on a ballot taken up again
  }

  // what the server says: { ok, body }; throws without a connection
  async function ask(path, body) {
    const headers = { "Accept-Language": language };
    const sent = body === undefined ? { cache: "no-store", headers }
      : { method: "POST", headers: { ...headers, "Content-Type": "application/json" }, body: JSON.stringify(body) };
    const response = await fetch(base + path, sent);
    return { ok: response.ok, body: await response.json() };
  }
  const wordOf = body => "errors." + (words.fr.errors[body.error] ? body.error : "failed");

  async function load() {
    try {
      const { ok, body } = await ask("/state");
      linked(true);
      if (ok) accept(body, body.mine);
      else say(wordOf(body), "bad");
    } catch { linked(false); }
  }

  // a phone whose token the room does not know (no longer) is given one with the state, and tries once more
  async function tell(path, what) {
    const first = await ask(path, what);
    if (first.ok || first.body.error !== "no_token") return first;
    await ask("/state");
    return ask(path, what);
  }

  async function send(event) {
    event.preventDefault();
    if ($("send").getAttribute("aria-disabled") === "true") return;
    sending = true;
    drawVote();
    let problem = "";
    try {
      const { ok, body } = await tell("/vote", { ballot: room.ballot.id, choices: [...picked] });
      if (ok) ({ mine, admission, sign } = body);
      else problem = wordOf(body);
    } catch { problem = "errors.network"; }
    sending = false;
    say(problem || "kept", problem ? "bad" : "good");
    draw();
    if (problem === "errors.closed") load();
  }

  async function claim(code) {
    let problem = "";
    try {
      const { ok, body } = await tell("/seat", { code });
      if (ok) admission = body.admission;
      else problem = wordOf(body);
    } catch { problem = "errors.network"; }
    say(problem || "seatTaken", problem ? "bad" : "good");
    draw();
  }
  function sendSeat(event) {
    event.preventDefault();
    if ($("seatCode").value.trim()) claim($("seatCode").value);
  }

  function linked(yes) { $("link").textContent = yes ? "" : t("offline"); }

  let wait = 500;
  let socket = null;
  function follow() {
    socket = new WebSocket((location.protocol === "https:" ? "wss://" : "ws://") + location.host + base + "/live");
    socket.onopen = () => { wait = 500; linked(true); load(); };
    socket.onmessage = message => accept(JSON.parse(message.data));
    socket.onclose = () => { // until it is back, ask
      socket = null;
      setTimeout(() => { load(); follow(); }, wait * (0.75 + Math.random() / 2));
      wait = Math.min(wait * 2, 4000);
    };
  }

  $("language").addEventListener("change", event => {
    language = event.target.value;
    remember("language", language);
    say(said.key, said.kind);
    draw();
  });
  if (view === "room") {
    $("vote").addEventListener("submit", send);
    $("seatAsk").addEventListener("submit", sendSeat);
    document.addEventListener("visibilitychange", () => { if (!document.hidden) load(); });
    draw();
    const slip = new URLSearchParams(location.search).get("seat"); // the code that a slip's QR code brings
    if (slip) history.replaceState(null, "", location.pathname);
    load().then(() => { if (slip) claim(slip); });
    if ("WebSocket" in window) follow();
    else setInterval(load, 3000);
  } else {
    $("wrongText").dataset.text = view === "slow" ? "slowCode" : "wrongCode";
    draw();
    show("ask");
    $("wrong").hidden = view === "ask";
    if (view !== "ask") $("code").setAttribute("aria-invalid", "true");
    $("code").focus();
  }
})();
