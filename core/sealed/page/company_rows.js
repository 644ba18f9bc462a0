// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From pasted text to persons, and from persons to groups: as core/sealed/cutting.cpp cuts them, in the same order.
"use strict";
const companyRows = (() => {
  const kParts = 64; // of a day
  const kModes = ["unknown", "walk", "bicycle", "ebike", "scooter", "car", "carpool", "bus", "twizy", "home"];
  const kSums = ["persons", "days_64", "metres", "metre_days_64", "remote_known", "remote_days_64", "car_known", "car_owners"];

  // --- text ---------------------------------------------------------------------------------------------------------

  const fold = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/œ/g, "oe")
    .replace(/[^a-z0-9]+/g, " ").trim();
  // a town as its letters: without article, with its saints written out
  const foldTown = text => fold(text).replace(/\bcedex( \d+)?$/, "").trim().split(" ")
    .map(word => word === "st" ? "saint" : word === "ste" ? "sainte" : word).join(" ").replace(/^(le|la|les|l) /, "");

  // Splits delimited text into rows of cells; { rows: [{ line, cells }], broken: line of an open quotation mark }
  function split(text) {
    text = text.replace(/^\ufeff/, "");
    const first = text.split(/\r\n|\r|\n/).find(line => line.trim()) || "";
    const delimiter = ["\t", ";", ",", "|"].map(sign => [first.split(sign).length, sign]).reduce((a, b) => b[0] > a[0] ? b : a)[1];
    const rows = [];
    let cells = [], cell = "", quoted = false, begun = false, line = 1, start = 1;
    const endCell = () => { cells.push(cell.trim()); cell = ""; begun = false; };
    const endRow = () => {
      endCell();
      if (cells.some(each => each !== "")) rows.push({ line: start, cells });
      cells = [];
    };
    for (let i = 0; i < text.length; ++i) {
      const sign = text[i];
      if (sign === "\n" || (sign === "\r" && text[i + 1] !== "\n")) ++line;
      if (quoted) {
        if (sign === '"' && text[i + 1] === '"') cell += text[++i];
        else if (sign === '"') quoted = false;
        else cell += sign;
      } else if (sign === '"' && !begun) { quoted = true; begun = true; }
      else if (sign === delimiter) endCell();
      else if (sign === "\n" || sign === "\r") {
        if (sign === "\r" && text[i + 1] === "\n") continue;
        endRow();
        start = line;
      } else { cell += sign; if (sign.trim()) begun = true; }
    }
    if (quoted) return { rows: [], broken: start };
    if (cell || cells.length) endRow();
    return { rows, broken: 0 };
  }

  // --- values: null where nothing stands, undefined where it is none ------------------------------------------------

  function numberIn(text) {
    const plain = text.replace(/[\s\u00a0\u202f%]/g, "").replace(",", ".");
    if (plain === "") return null;
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
  }
  function minuteIn(text) {
    const plain = fold(text.replace(/[:.,]/g, "h")).replace(/ /g, "");
    if (plain === "" ) return null;
    const found = /^(\d{1,2})(?:h(\d{2})?|heures?)(?:h\d{2})?$/.exec(plain) || /^(\d{1,2})(\d{2})$/.exec(plain);
    if (!found) return undefined;
    const hour = Number(found[1]), minute = Number(found[2] || 0);
    return hour < 24 && minute < 60 ? hour * 60 + minute : undefined;
  }
  function daysIn(text, unit) {
    const number = numberIn(text);
    if (number === null || number === undefined) return number;
    const days = unit === "percent" ? number * 5 / 100 : number;
    return days >= 0 && days <= 7 ? days : undefined;
  }
  function flagIn(text) {
    const plain = fold(text);
    if (plain === "") return null;
    if (["oui", "o", "yes", "y", "vrai", "true", "1", "x", "avec"].includes(plain)) return true;
    return ["non", "n", "no", "faux", "false", "0", "sans"].includes(plain) ? false : undefined;
  }
  const kModeWords = [
    ["ebike", /electri.*velo|velo.*(electri|assist)|\bvae\b|e ?bike/], ["bicycle", /velo|bicycl|bike|cycl/], ["carpool", /covoit|passager|carpool/],
    ["twizy", /twizy/], ["scooter", /scooter|moto|2 ?roues|deux roues/], ["bus", /\bbus|car jaune|transport|\btc\b|tcsp|tram|navette|autocar|kar/],
    ["walk", /pied|marche|walk|foot/], ["home", /domicile|teletravail|maison|\bhome\b/], ["car", /voiture|auto|\bcar\b|conducteur|vehicule|\bvp\b|\bvl\b|loto/]];
  function modeIn(text) {
    const plain = fold(text);
    if (plain === "" || plain === "unknown" || plain === "nc" || plain === "non dit" || plain === "nsp") return "unknown";
    if (kModes.includes(plain)) return plain;
    const found = kModeWords.find(([, words]) => words.test(plain));
    return found ? found[0] : undefined;
  }

  // --- zones of H3 as 15 hexadecimal digits -------------------------------------------------------------------------

  const resolutionOf = zone => Number((BigInt("0x" + zone) >> 52n) & 15n);
  const parents = new Map();
  function noFiner(zone, resolution) {
    if (!zone || resolutionOf(zone) <= resolution) return zone;
    const known = zone + resolution;
    if (!parents.has(known)) {
      const own = resolutionOf(zone);
      let index = (BigInt("0x" + zone) & ~(15n << 52n)) | (BigInt(resolution) << 52n);
      for (let digit = resolution + 1; digit <= own; ++digit) index |= 7n << BigInt((15 - digit) * 3);
      parents.set(known, index.toString(16));
    }
    return parents.get(known);
  }

  // --- groups -------------------------------------------------------------------------------------------------------

  const kAny = { home: "", work: "", slot: -1, band: -1, mode: null };
  const kOrder = key => [key.home, key.work, key.slot, key.band, key.mode === null ? -1 : kModes.indexOf(key.mode)];
  function compare(a, b) {
    const one = kOrder(a), other = kOrder(b);
    for (let i = 0; i < one.length; ++i) if (one[i] !== other[i]) return one[i] < other[i] ? -1 : 1;
    return 0;
  }
  const nameOf = key => kOrder(key).join("|");

  function refined(key, step, person) {
    const finer = { ...key };
    if (step.part === "home" || step.part === "work") finer[step.part] = noFiner(person[step.part], step.resolution);
    else finer[step.part] = person[step.part];
    return finer;
  }

  // persons: [{ key, sums }]
  function cut(persons, cutting) {
    const least = cutting.least_persons;
    if (persons.length < least) return null;
    const groups = new Map();
    const keep = (key, some) => {
      const name = nameOf(key);
      if (!groups.has(name)) groups.set(name, { key, sums: Object.fromEntries(kSums.map(sum => [sum, 0])) });
      const sums = groups.get(name).sums;
      for (const person of some) for (const sum of kSums) sums[sum] += person.sums[sum];
    };
    const go = (key, some, at) => {
      if (at === cutting.steps.length) return keep(key, some);
      const parts = new Map();
      for (const person of some) {
        const finer = refined(key, cutting.steps[at], person.key), name = nameOf(finer);
        if (!parts.has(name)) parts.set(name, { key: finer, some: [] });
        parts.get(name).some.push(person);
      }
      const sorted = [...parts.values()].sort((a, b) => compare(a.key, b.key));
      const kept = sorted.filter(part => part.some.length >= least);
      let rest = sorted.filter(part => part.some.length < least).flatMap(part => part.some);
      if (rest.length > 0 && rest.length < least) {
        const smallest = kept.reduce((a, b) => b.some.length < a.some.length ? b : a);
        rest = rest.concat(smallest.some);
        kept.splice(kept.indexOf(smallest), 1);
      }
      for (const part of kept) go(part.key, part.some, at + 1);
      if (rest.length > 0) go(key, rest, at + 1);
    };
    go(kAny, persons, 0);
    const all = [...groups.values()].sort((a, b) => compare(a.key, b.key));
    for (const { sums } of all) {
      if (sums.remote_known < least) sums.remote_known = sums.remote_days_64 = 0;
      if (sums.car_owners < least || sums.car_known - sums.car_owners < least) sums.car_known = sums.car_owners = 0;
    }
    return all.map(({ key, sums }) => {
      const group = { ...sums };
      if (key.home) group.home = key.home;
      if (key.work) group.work = key.work;
      if (key.slot !== -1) group.slot = key.slot;
      if (key.band !== -1) group.band = key.band;
      if (key.mode !== null) group.mode = key.mode;
      return group;
    });
  }

  // row: { commune, site: places in the table's lists; days, arrival, mode, car, remote }
  function personOf(row, invitation) {
    const { cutting, places } = invitation;
    const asks = part => cutting.steps.some(step => step.part === part);
    const sums = measure => cutting.measures.includes(measure);
    const metres = places.metres[row.commune][row.site];
    const days = Math.round(row.days * kParts);
    const key = { ...kAny, mode: row.mode };
    if (asks("home")) key.home = places.communes[row.commune].zone;
    if (asks("work")) key.work = places.sites[row.site].zone;
    if (cutting.slot_minutes > 0) key.slot = row.arrival === null ? -2 : row.arrival - row.arrival % cutting.slot_minutes;
    if (cutting.band_edges_m.length > 0) key.band = cutting.band_edges_m.filter(edge => edge <= metres).length;
    return {
      key,
      sums: {
        persons: 1, days_64: sums("days_on_site") ? days : 0, metres: sums("distance") ? metres : 0,
        metre_days_64: sums("distance_days") ? metres * days : 0,
        remote_known: sums("remote") && row.remote !== null ? 1 : 0,
        remote_days_64: sums("remote") && row.remote !== null ? Math.round(row.remote * kParts) : 0,
        car_known: sums("car") && row.car !== null ? 1 : 0, car_owners: sums("car") && row.car === true ? 1 : 0
      }
    };
  }

  // One text for one value: keys in order, no space.
  function canonical(value) {
    if (Array.isArray(value)) return "[" + value.map(canonical).join(",") + "]";
    if (value !== null && typeof value === "object")
      return "{" + Object.keys(value).sort().map(key => JSON.stringify(key) + ":" + canonical(value[key])).join(",") + "}";
    return JSON.stringify(value);
  }

  function answerText(invitation, hash, groups, madeOn) {
    return canonical({
      format: "kabar answer 1", employer: invitation.employer, invitation: hash, territory: invitation.territory.hash,
      recipient: invitation.recipient, questions: invitation.questions.map(question => question.hash), made_on: madeOn,
      expires: invitation.expires, headcount: groups.reduce((sum, group) => sum + group.persons, 0), groups
    });
  }

  return { fold, foldTown, split, daysIn, minuteIn, flagIn, modeIn, numberIn, noFiner, cut, personOf, canonical, answerText, kModes };
})();
