// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
"use strict";
(() => {
  const words = {
    fr: {
      language: "Langue", askTitle: "Rejoindre l’atelier", askCode: "Code affiché sur l’écran (4 signes)", join: "Rejoindre",
      wrongCode: "Ce code n’est pas le bon. Regardez l’écran de la salle.",
      waitingTitle: "Vous êtes dans la salle", waiting: "Le vote s’affichera ici dès qu’il sera ouvert. Gardez cette page.",
      ruleOne: "Choisissez une réponse.", ruleMany: n => `Choisissez jusqu’à ${n} réponses`, chosen: (k, n) => `${k} sur ${n}`,
      full: n => `Vous avez déjà ${n} choix. Retirez-en un d’abord.`, none: "Aucune de ces réponses (vote blanc)",
      send: "Envoyer mon vote", sendBlank: "Envoyer un vote blanc", change: "Changer mon vote", sent: "Vote envoyé ✓", sending: "Envoi…",
      kept: "Votre vote est enregistré. Vous pouvez le changer jusqu’à la clôture.", open: "Le vote est ouvert.",
      over: "Le vote est clos", voters: n => n === 0 ? "Personne n’a voté." : n === 1 ? "1 personne a voté." : `${n} personnes ont voté.`,
      held: n => `Moins de ${n} votes : le détail n’est pas montré, pour que personne ne soit reconnu.`,
      votes: n => n > 1 ? `${n} votes` : `${n} vote`, mine: "votre choix", tied: "ex æquo", blank: n => n > 1 ? `${n} votes blancs.` : n === 1 ? "1 vote blanc." : "",
      notice: "Vote consultatif et anonyme : ni votre nom, ni votre adresse, ni l’heure ne sont gardés avec votre choix.",
      offline: "Connexion perdue. Nouvel essai…",
      errors: {
        closed: "Ce vote n’est plus ouvert.", too_many: "Trop d’envois à la suite. Attendez quelques secondes.",
        no_token: "Autorisez les cookies, puis rechargez la page.", wrong_code: "L’atelier a changé de code. Regardez l’écran de la salle.",
        failed: "Le vote n’a pas pu être enregistré. Réessayez.", network: "Pas de connexion : votre vote n’est pas parti. Réessayez."
      }
    },
    en: {
      language: "Language", askTitle: "Join the workshop", askCode: "Code on the screen (4 signs)", join: "Join",
      wrongCode: "This code is not the right one. Look at the screen of the room.",
      waitingTitle: "You are in the room", waiting: "The vote will show here as soon as it opens. Keep this page.",
      ruleOne: "Choose one answer.", ruleMany: n => `Choose up to ${n} answers`, chosen: (k, n) => `${k} of ${n}`,
      full: n => `You already have ${n} choices. Take one back first.`, none: "None of these (blank vote)",
      send: "Send my vote", sendBlank: "Send a blank vote", change: "Change my vote", sent: "Vote sent ✓", sending: "Sending…",
      kept: "Your vote is kept. You can change it until the vote closes.", open: "The vote is open.",
      over: "The vote is closed", voters: n => n === 0 ? "Nobody voted." : n === 1 ? "1 person voted." : `${n} people voted.`,
      held: n => `Fewer than ${n} votes: the detail is not shown, so that nobody can be recognised.`,
      votes: n => n === 1 ? "1 vote" : `${n} votes`, mine: "your choice", tied: "tie", blank: n => n > 1 ? `${n} blank votes.` : n === 1 ? "1 blank vote." : "",
      notice: "A consultative and anonymous vote: neither your name, nor your address, nor the time is kept with your choice.",
      offline: "Connection lost. Trying again…",
      errors: {
        closed: "This vote is no longer open.", too_many: "Too many sent at once. Wait a few seconds.",
        no_token: "Allow cookies, then load the page again.", wrong_code: "The workshop has another code now. Look at the screen of the room.",
        failed: "The vote could not be kept. Try again.", network: "No connection: your vote was not sent. Try again."
      }
    },
    rcf: {
      language: "Lang", askTitle: "Rant dann latelié", askCode: "Kod si lékran (4 sign)", join: "Rantré",
      wrongCode: "Kod-la lé pa bon. Rogard lékran la sal.",
      waitingTitle: "Ou lé dann la sal", waiting: "Vot-la va afiché isi kan li va ouvèr. Gard paj-la.",
      ruleOne: "Choizi in sèl répons.", ruleMany: n => `Choizi ziska ${n} répons`, chosen: (k, n) => `${k} si ${n}`,
      full: n => `Ou néna déza ${n} choi. Tir inn avan.`, none: "Okinn répons-la (vot blan)",
      send: "Anvoy mon vot", sendBlank: "Anvoy in vot blan", change: "Sanz mon vot", sent: "Vot anvoyé ✓", sending: "I anvoy…",
      kept: "Out vot lé anrejistré. Ou pé sanz ali ziska la fin.", open: "Vot-la lé ouvèr.",
      over: "Vot-la lé fini", voters: n => n === 0 ? "Pèrsone la pa voté." : n === 1 ? "1 moun la voté." : `${n} moun la voté.`,
      held: n => `Moin ${n} vot : i amont pa lo détay, konmsa i pé pa rokonèt pèrsone.`,
      votes: n => `${n} vot`, mine: "out choi", tied: "égalité", blank: n => n > 0 ? `${n} vot blan.` : "",
      notice: "Vot-la lé konsiltatif é anonim : i gard pa out non, ni out ladrès, ni lèr èk out choi.",
      offline: "Koneksion la kasé. I éséy ankor…",
      errors: {
        closed: "Vot-la lé pi ouvèr.", too_many: "Tro danvoi an minm tan. Atann inn-dé sogonn.",
        no_token: "Otoriz bann cookies, é rosarj la paj.", wrong_code: "Latelié la sanz kod. Rogard lékran la sal.",
        failed: "La pa giny anrejistré out vot. Éséy ankor.", network: "Na poin koneksion : out vot la pa parti. Éséy ankor."
      }
    }
  };

  const $ = id => document.getElementById(id);
  const view = document.body.dataset.view;
  const base = "/" + location.pathname.split("/")[1];
  let language = firstLanguage();
  let room = null;        // what every phone sees
  let mine = null;        // what this one voted: option ids, or null
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
  const t = () => words[language];
  const pathTo = key => key.split(".").reduce((at, part) => at[part], t());
  const same = (a, b) => a !== null && a.length === b.size && a.every(id => b.has(id));

  function say(key, kind) {
    said = { key, kind };
    const text = key ? pathTo(key) : "";
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
    if (single) entries.push([0, t().none]); // a radio button cannot be taken back
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
      $("status").textContent = "✕ " + t().full(ballot.maxChoices);
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
    $("rule").textContent = single ? t().ruleOne : `${t().ruleMany(ballot.maxChoices)} (${t().chosen(picked.size, ballot.maxChoices)})`;
    for (const input of $("options").querySelectorAll("input")) {
      const id = Number(input.value);
      input.checked = id ? picked.has(id) : mine !== null && picked.size === 0 || input.checked && picked.size === 0;
    }
    const done = mine !== null && same(mine, picked);
    const unanswered = single && mine === null && picked.size === 0 && !$("options").querySelector("input:checked");
    $("send").textContent = sending ? t().sending : done ? t().sent : mine !== null ? t().change : picked.size === 0 && !unanswered ? t().sendBlank : t().send;
    $("send").dataset.blank = mine === null && picked.size === 0 && !unanswered; // not the loudest thing before a choice
    $("send").setAttribute("aria-disabled", sending || done || unanswered ? "true" : "false");
  }

  function drawResult() {
    const ballot = room.ballot, result = ballot.result;
    $("resultQuestion").textContent = ballot.question;
    const labels = new Map(ballot.options.map(option => [option.id, option.label]));
    $("resultSummary").textContent = t().voters(ballot.voters) + " " + (result && result.heldBack ? (ballot.voters ? t().held(result.least) : "") : result ? t().blank(result.blank) : "");
    $("bars").replaceChildren(...(result ? result.counts : []).map(count => {
      const tags = [];
      if (mine !== null && mine.includes(count.id)) tags.push("✓ " + t().mine);
      if (count.tied && count.votes > 0) tags.push("= " + t().tied);
      const fill = element("div", { class: "fill" });
      fill.style.width = (count.share * 100).toFixed(1) + "%";
      return element("li", {},
        element("div", { class: count.rank === 1 && count.votes > 0 ? "words first" : "words" },
          element("span", {}, labels.get(count.id) || ""), element("span", { class: "count" }, t().votes(count.votes))),
        element("div", { class: "track", "aria-hidden": "true" }, fill),
        element("div", { class: "tags" }, tags.join(" · ")));
    }));
  }

  function draw() {
    document.documentElement.lang = language;
    for (const each of document.querySelectorAll("[data-text]")) each.textContent = t()[each.dataset.text];
    $("language").value = language;
    if (view !== "room") {
      document.title = t().askTitle + " · Kabar";
      return;
    }
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
    if (another && own === undefined && now) load(); // a ballot taken up again: perhaps this phone had voted
  }

  async function load() {
    try {
      const response = await fetch(base + "/state", { cache: "no-store" });
      const body = await response.json();
      if (!response.ok) return say("errors." + (words.fr.errors[body.error] ? body.error : "failed"), "bad");
      accept(body, body.mine);
      linked(true);
    } catch { linked(false); }
  }

  async function send(event) {
    event.preventDefault();
    if ($("send").getAttribute("aria-disabled") === "true") return;
    sending = true;
    drawVote();
    let problem = "";
    try {
      const response = await fetch(base + "/vote", {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ ballot: room.ballot.id, choices: [...picked] })
      });
      const body = await response.json();
      if (response.ok) mine = body.mine;
      else problem = words.fr.errors[body.error] ? body.error : "failed";
    } catch { problem = "network"; }
    sending = false;
    if (problem) say("errors." + problem, "bad");
    else say("kept", "good");
    draw();
    if (problem === "closed") load();
  }

  function linked(yes) { $("link").textContent = yes ? "" : t().offline; }

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
    document.addEventListener("visibilitychange", () => { if (!document.hidden) load(); });
    draw();
    load();
    if ("WebSocket" in window) follow();
    else setInterval(load, 3000);
  } else {
    draw();
    show("ask");
    $("wrong").hidden = view !== "wrong";
    if (view === "wrong") $("code").setAttribute("aria-invalid", "true");
    $("code").focus();
  }
})();
