// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
"use strict";
(() => {
  const words = @WORDS@;
  const $ = id => document.getElementById(id);
  const { fold, foldTown } = companyRows;
  const invitation = JSON.parse($("invitation").textContent);
  const { hash, plan } = $("invitation").dataset;
  const places = invitation.places, least = invitation.cutting.least_persons;
  const kFields = ["commune", "postcode", "site", "days", "arrival", "mode", "car", "remote"];
  const memory = "kabar-given:" + fold(invitation.employer);

  let language = "fr";
  let table = { columns: [], rows: [], broken: 0 };
  let columnOf = {};             // field → index of its column, -1 for none
  let unit = "days";             // of the days on site: "days" or "percent"
  let siteOf = {}, modeOf = {};  // what a cell means, as the user said
  let theSite = -1;              // where all work, when no column says it
  let answer = null;             // { groups, madeOn, text }

  // --- words ----------------------------------------------------------------------------------------------------------

  const t = (key, ...values) => {
    let text = key.split(".").reduce((at, part) => at[part], words[language]);
    if (typeof text === "object") text = text[values[0]] !== undefined ? text[values[0]] : text.other;
    return values.reduce((filled, value, i) => filled.replace("%" + (i + 1), () => typeof value === "number" ? number(value) : value), text);
  };
  const number = value => new Intl.NumberFormat(language === "en" ? "en" : "fr").format(value);
  const day = text => new Intl.DateTimeFormat(language === "en" ? "en-GB" : "fr", { dateStyle: "long", timeZone: "UTC" }).format(new Date(text + "T00:00:00Z"));
  const today = () => new Date().toISOString().slice(0, 10);

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  function speak() {
    document.documentElement.lang = language === "rcf" ? "fr-RE" : language;
    document.title = "Kabar · " + invitation.employer;
    for (const each of document.querySelectorAll("[data-text]")) each.textContent = t(each.dataset.text);
    $("invited").textContent = t("invited", invitation.employer, invitation.workshop);
    $("until").textContent = t("until", day(invitation.expires));
    const over = today() > invitation.expires;
    $("expired").hidden = !over;
    $("expired").textContent = over ? t("expired", day(invitation.expires)) : "";
    $("consent").textContent = t("consent", invitation.workshop, day(invitation.expires));
    const tongue = language === "en" ? "en" : "fr";
    $("questions").replaceChildren(...invitation.questions.map(({ document: question }) =>
      element("li", {}, element("b", {}, question.title[tongue]), " — " + question.purpose[tongue])));
    draw();
  }

  // --- what a cell means ------------------------------------------------------------------------------------------------

  const communes = new Map(), postcodes = new Map();
  places.communes.forEach((commune, at) => {
    communes.set(foldTown(commune.name), at);
    communes.set(fold(commune.code), at);
    for (const code of commune.postcodes) postcodes.set(code, [...(postcodes.get(code) || []), at]);
  });
  const sites = new Map();
  places.sites.forEach((site, at) => { if (!sites.has(foldTown(site.name))) sites.set(foldTown(site.name), at); });
  const named = site => site.name === site.commune ? site.name : site.name + " (" + site.commune + ")";

  function guessedSite(text) {
    const plain = foldTown(text);
    if (sites.has(plain)) return sites.get(plain);
    let best = -1, length = 0; // the longest name that stands in an address
    for (const [name, at] of sites)
      if (name.length > length && (" " + plain + " ").includes(" " + name + " ")) { best = at; length = name.length; }
    return best;
  }

  const kClues = {
    commune: /commune|ville|localite|town|city/, postcode: /postal|\bcp\b|postcode|zip/, site: /site|etab|lieu|agence|travail|work|plant/,
    days: /jour|days|taux|activite|quotite|etp|zour/, arrival: /arriv|debut|heure|\bh |horaire|embauche|start/, mode: /mode|transport|moyen|deplacement/,
    car: /voiture|vehicule|\bcar\b|loto/, remote: /tele|distance|remote/
  };
  function guessColumns() {
    const plain = table.columns.map(fold);
    const taken = new Set();
    columnOf = {};
    for (const field of ["postcode", "commune", "remote", "arrival", "mode", "days", "car", "site"]) {
      const at = plain.findIndex((name, i) => !taken.has(i) && kClues[field].test(name));
      columnOf[field] = at;
      if (at >= 0) taken.add(at);
    }
    const days = columnOf.days >= 0 ? table.rows.map(row => companyRows.numberIn(row.cells[columnOf.days] || "")) : [];
    unit = days.some(value => value > 7) ? "percent" : "days";
  }

  function homeOf(cell) {
    const town = cell("commune"), code = cell("postcode").replace(/\s/g, "").replace(/\.0$/, "");
    if (town === "" && code === "") return { why: "noHome", field: columnOf.commune >= 0 ? "commune" : "postcode" };
    if (town !== "" && communes.has(foldTown(town))) return { at: communes.get(foldTown(town)) };
    const coded = postcodes.get(code.padStart(5, "0")) || (communes.has(fold(code)) ? [communes.get(fold(code))] : []);
    if (coded.length === 1) return { at: coded[0] };
    return { why: coded.length > 1 ? "severalHomes" : "unknownHome", field: town !== "" ? "commune" : "postcode" };
  }

  // { row } or { why, field }
  function understood(cells) {
    const cell = field => columnOf[field] >= 0 ? cells[columnOf[field]] || "" : "";
    const home = homeOf(cell);
    if (home.why) return home;
    const text = cell("site");
    if (columnOf.site >= 0 && text === "") return { why: "noSite", field: "site" };
    const site = columnOf.site >= 0 ? (siteOf[text] !== undefined ? siteOf[text] : guessedSite(text)) : theSite;
    if (site < 0) return { why: "chooseSite", field: "site" };
    const days = columnOf.days >= 0 ? companyRows.daysIn(cell("days"), unit) : 5;
    if (days === null) return { why: "noDays", field: "days" };
    const remote = companyRows.daysIn(cell("remote"), "days"), arrival = companyRows.minuteIn(cell("arrival")), car = companyRows.flagIn(cell("car"));
    for (const [value, field, why] of [[days, "days", "badDays"], [remote, "remote", "badDays"], [arrival, "arrival", "badTime"], [car, "car", "badFlag"]])
      if (value === undefined) return { why, field };
    const said = cell("mode"), mode = modeOf[said] || companyRows.modeIn(said) || "unknown";
    return { row: { commune: home.at, site, days, arrival, mode, car, remote } };
  }

  // --- step 2 -------------------------------------------------------------------------------------------------------------

  function read() {
    const { rows, broken } = companyRows.split($("rows").value);
    table = { columns: rows.length ? rows[0].cells : [], rows: rows.slice(1), broken };
    siteOf = {}; modeOf = {}; theSite = -1;
    $("leaveOut").checked = false;
    guessColumns();
    draw();
  }

  const choices = (select, chosen, options) => {
    for (const [value, label] of options) {
      const option = element("option", { value }, label);
      option.selected = String(value) === String(chosen);
      select.append(option);
    }
    return select;
  };

  function drawFields() {
    const columns = table.columns.map((name, at) => [at, name || String(at + 1)]);
    const made = kFields.map(field => {
      const none = field === "days" ? t("all5") : field === "site" ? t("same") : t("none");
      const select = choices(element("select", { id: "field-" + field, class: columnOf[field] < 0 ? "unset" : null }), columnOf[field], [[-1, none], ...columns]);
      select.addEventListener("change", () => { columnOf[field] = Number(select.value); draw(); });
      return element("label", { for: "field-" + field }, t("fields." + field), select);
    });
    if (columnOf.days >= 0) {
      const select = choices(element("select", { id: "unit" }), unit, [["days", t("perWeek")], ["percent", t("percent")]]);
      select.addEventListener("change", () => { unit = select.value; draw(); });
      made.splice(4, 0, element("label", { for: "unit" }, t("unitDays"), select));
    }
    if (columnOf.site < 0) made.splice(3, 0, element("label", { for: "theSite" }, t("sites"), siteSelect("theSite", theSite, at => { theSite = at; })));
    $("fields").replaceChildren(...made);
  }

  function siteSelect(id, chosen, choose) {
    const select = choices(element("select", { id, class: chosen < 0 ? "unset" : null }), chosen,
      [[-1, t("choosePlace")], ...places.sites.map((site, at) => [at, named(site)]).sort((a, b) => a[1].localeCompare(b[1], "fr"))]);
    select.addEventListener("change", () => { choose(Number(select.value)); draw(); });
    return select;
  }

  const distinct = field => columnOf[field] < 0 ? [] : [...new Set(table.rows.map(row => row.cells[columnOf[field]] || "").filter(text => text !== ""))].slice(0, 60);

  function drawMeanings() {
    const parts = [];
    const add = (title, entries) => { if (entries.length) parts.push(element("h3", {}, t(title)), element("div", { class: "grid" }, ...entries)); };
    add("sites", distinct("site").map((text, i) =>
      element("label", { for: "site-" + i }, text, siteSelect("site-" + i, siteOf[text] !== undefined ? siteOf[text] : guessedSite(text), at => { siteOf[text] = at; }))));
    add("modes", distinct("mode").map((text, i) => {
      const select = choices(element("select", { id: "mode-" + i }), modeOf[text] || companyRows.modeIn(text) || "unknown", companyRows.kModes.map(mode => [mode, t("modesOf." + mode)]));
      select.addEventListener("change", () => { modeOf[text] = select.value; draw(); });
      return element("label", { for: "mode-" + i }, text, select);
    }));
    $("meanings").replaceChildren(...parts);
  }

  function drawProblems(problems, missing) {
    const box = $("problems");
    box.hidden = problems.length === 0 && missing.length === 0;
    $("leaveOutRow").hidden = problems.length === 0 || missing.length > 0;
    const lines = problems.slice(0, 8).map(({ line, field, why }) =>
      element("li", {}, t("at", String(line), columnOf[field] >= 0 ? table.columns[columnOf[field]] : t("fields." + field), t("why." + why))));
    if (problems.length > 8) lines.push(element("li", {}, t("more", problems.length - 8)));
    const said = missing.length ? missing : [t("problems", problems.length)];
    box.replaceChildren(...said.map(text => element("div", {}, text)), ...(missing.length ? [] : [element("ul", {}, ...lines)]));
  }

  // --- step 3 -------------------------------------------------------------------------------------------------------------

  function remembered() { try { return JSON.parse(localStorage.getItem(memory)); } catch { return null; } }
  function remember(value) { try { localStorage.setItem(memory, JSON.stringify(value)); } catch { /* a private window: only for now */ } }

  function decide(groups) {
    const before = remembered();
    const fresh = { plan, madeOn: today(), groups };
    if (before && before.plan !== plan) return { otherwise: before.madeOn };
    const kept = before || fresh;
    return { ...kept, repeats: Boolean(before) && companyRows.canonical(before.groups) !== companyRows.canonical(groups),
             text: companyRows.answerText(invitation, hash, kept.groups, kept.madeOn) };
  }

  function namesIn(zone) {
    const within = list => list.filter(place => place.zone && companyRows.noFiner(place.zone, Number((BigInt("0x" + zone) >> 52n) & 15n)) === zone).map(place => place.name);
    const communesIn = within(places.communes), found = communesIn.length ? communesIn : within(places.sites);
    return found.slice(0, 3).join(", ") + (found.length > 3 ? "…" : "") || zone;
  }
  const hour = slot => slot === -2 ? t("notSaid") : t("from", String(Math.floor(slot / 60)).padStart(2, "0") + ":" + String(slot % 60).padStart(2, "0"));
  function distance(band) {
    const edges = invitation.cutting.band_edges_m, km = at => number(edges[at] / 1000);
    return band === 0 ? t("less", km(0)) : band >= edges.length ? t("atLeast", km(edges.length - 1)) : t("between", km(band - 1), km(band));
  }

  function drawAnswer() {
    const columns = ["home", "work", "mode", "arrival", "distance", "persons"];
    $("leaves").tHead.replaceChildren(element("tr", {}, ...columns.map(name => element("th", { scope: "col", class: name === "persons" ? "number" : null }, t(name)))));
    const or = (value, said) => value === undefined ? t("any") : said(value);
    $("leaves").tBodies[0].replaceChildren(...answer.groups.map(group => element("tr", {},
      element("td", {}, or(group.home, namesIn)), element("td", {}, or(group.work, namesIn)), element("td", {}, or(group.mode, mode => t("modesOf." + mode))),
      element("td", {}, or(group.slot, hour)), element("td", {}, or(group.band, distance)), element("td", { class: "number" }, number(group.persons)))));
    $("summary").textContent = t("summary", answer.groups.reduce((sum, group) => sum + group.persons, 0), answer.groups.length, least);
    $("content").textContent = answer.text;
  }

  // --- all ------------------------------------------------------------------------------------------------------------------

  function draw() {
    const read = table.rows.length > 0 || table.broken > 0;
    $("rows").classList.toggle("masked", $("mask").checked && $("rows").value !== "");
    $("second").hidden = !read;
    $("third").hidden = true;
    answer = null;
    if (!read) return;
    $("done").textContent = "";
    const twice = table.columns.find((name, at) => name !== "" && table.columns.indexOf(name) !== at);
    drawFields();
    drawMeanings();
    const missing = table.broken ? [t("quote", String(table.broken))]
      : [...(twice ? [t("twice", twice)] : []), ...(columnOf.commune < 0 && columnOf.postcode < 0 ? [t("needHome")] : []),
         ...(columnOf.site < 0 && theSite < 0 ? [t("needSite")] : [])];
    const persons = [], problems = [];
    if (missing.length === 0)
      for (const { line, cells } of table.rows) {
        const found = understood(cells);
        if (found.row) persons.push(companyRows.personOf(found.row, invitation));
        else problems.push({ line, ...found });
      }
    $("understood").textContent = t("understood", persons.length) + (persons.length !== table.rows.length ? " " + t("ofRows", table.rows.length) : "");
    drawProblems(problems, missing);
    if (missing.length || (problems.length && !$("leaveOut").checked)) return;
    $("third").hidden = false;
    const groups = companyRows.cut(persons, invitation.cutting);
    const decided = groups ? decide(groups) : {};
    const otherwise = decided.otherwise;
    $("repeated").hidden = !otherwise && !decided.repeats;
    $("repeatedWhy").textContent = otherwise ? t("otherwise", day(otherwise)) : decided.repeats ? t("repeated", day(decided.madeOn)) : "";
    $("seal").disabled = !groups || Boolean(otherwise) || today() > invitation.expires;
    $("leaves").hidden = !groups || Boolean(otherwise);
    if (!groups) { $("summary").textContent = t("tooFew", least); $("content").textContent = ""; return; }
    if (otherwise) { $("summary").textContent = ""; $("content").textContent = ""; return; }
    answer = decided;
    drawAnswer();
  }

  function save(name, text, kind) {
    const address = URL.createObjectURL(new Blob([text], { type: kind }));
    const link = element("a", { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }

  async function seal() {
    try { await window.sodium.ready; } catch { $("done").textContent = t("noSodium"); return; }
    const sodium = window.sodium;
    const box = sodium.crypto_box_seal(sodium.from_string(answer.text), sodium.from_hex(invitation.recipient));
    const name = (fold(invitation.employer).replace(/ /g, "-") || "reponse") + ".kabar-sealed";
    save(name, ["kabar sealed answer 1", invitation.recipient, sodium.to_base64(box, sodium.base64_variants.ORIGINAL), ""].join("\n"), "application/octet-stream");
    remember({ plan, madeOn: answer.madeOn, groups: answer.groups });
    $("done").textContent = t("done", name);
  }

  const kTemplate = "commune;code_postal;site;jours;arrivee;mode;voiture;teletravail\r\n";
  $("template").addEventListener("click", () => save("modele-salaries.csv", "\ufeff" + kTemplate, "text/csv"));
  $("rows").addEventListener("input", read);
  $("mask").addEventListener("change", draw);
  $("leaveOut").addEventListener("change", draw);
  $("anew").addEventListener("click", () => { try { localStorage.removeItem(memory); } catch { /* nothing was kept */ } draw(); });
  $("seal").addEventListener("click", seal);
  $("language").addEventListener("change", () => { language = $("language").value; speak(); });
  $("file").addEventListener("change", async () => {
    const file = $("file").files[0];
    if (!file) return;
    const bytes = await file.arrayBuffer();
    let text;
    try { text = new TextDecoder("utf-8", { fatal: true }).decode(bytes); } catch { text = new TextDecoder("windows-1252").decode(bytes); }
    $("rows").value = text;
    $("file").value = "";
    read();
  });
  for (const wanted of navigator.languages || []) { const code = wanted.toLowerCase().split("-")[0]; if (words[code]) { language = code; break; } }
  $("language").value = language;
  speak();
})();
