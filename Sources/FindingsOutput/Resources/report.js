'use strict';
// Makes the report live. The page itself is the data: what is shown is read once from data-* attributes and then only shown or
// hidden, so that nothing printed on the page can run, and the page reads the same without script.
//
// The address holds the whole state, "#VIEW?key=value&key=value": whoever gets the link sees the same. Every change writes the
// address first and then shows what the address says (route), so that links, the Back button and controls go one way.
(() => {

// --- Small words ---------------------------------------------------------------------------------------------------------------

const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const words = (text) => (text ? text.split(' ') : []);
const counted = (count, name) => `${count.toLocaleString('en-GB')} ${name}${count === 1 ? '' : 's'}`;

/** Text as texts are compared: TextSearch.folded of the program. */
const folded = (text) => text.toLowerCase().replace(/[‘’]/g, "'");

/** An element of HTML; text never becomes markup, as it is only ever a text node. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

// --- Organisations: any of their names -----------------------------------------------------------------------------------------

const organisations = all('#organisations > li').map((item) => ({
  id: item.dataset.id, name: item.textContent, keys: item.dataset.names.split('|').concat(item.textContent).map(nameKey),
}));

/** What the program's NameKey forgives: capitals, marks, "&", "the", long and short forms, and "NHS Foundation" of a trust. */
function nameKey(name) {
  const key = folded(name).replace(/&/g, ' and ').replace(/'/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    .replace(/^the /, '').replace(/\bclinical commissioning group\b/g, 'ccg').replace(/\bintegrated care board\b/g, 'icb')
    .replace(/\bconstabulary\b/g, 'police').replace(/\bnhs ?ft\b|\bft$/g, 'trust')
    .replace(/\b(hospital|service|children)s\b/g, '$1');
  return /\b(trust|ccg|icb)s?$/.test(key) ? key.replace(/\b(nhs|foundation) /g, '') : key;
}

/**
 * Whom an id or a name means: nobody, one, or several that share it. A whole name goes before one without its kind ("Westmarch
 * Healthcare" of a trust), and that before the beginning of one: OrganisationLookup of the program, among those in these reports.
 */
function meant(text) {
  const key = nameKey(text);
  const ways = [
    (each) => each.id === text,
    (each) => each.keys.includes(key),
    (each) => each.keys.some((own) => own.replace(/ (trust|ccg|icb)$/, '') === key),
    (each) => each.keys.some((own) => own.startsWith(`${key} `)),
  ];
  const way = ways.find((each) => key && organisations.some(each));
  return way ? organisations.filter(way) : [];
}

/** The organisations whose names look most like some text: by the threes of letters that both have. */
function nearest(text) {
  const threes = (key) => new Set([...key].map((_, place) => key.slice(place, place + 3)).filter((part) => part.length === 3));
  const asked = threes(nameKey(text));
  const likeness = (key) => {
    const own = threes(key);
    return [...asked].filter((part) => own.has(part)).length / Math.max(1, Math.min(asked.size, own.size));
  };
  return organisations.map((each) => ({ each, likeness: Math.max(...each.keys.map(likeness)) }))
    .filter((rated) => rated.likeness > 0.3).sort((a, b) => b.likeness - a.likeness).slice(0, 5).map((rated) => rated.each);
}

// --- Lists of findings and recommendations -------------------------------------------------------------------------------------

/** An article of the page with its values for each facet. Its text is read when first searched. */
function readItem(element, facets) {
  const item = { element, ...facets(element.dataset) };
  let text;
  Object.defineProperty(item, 'text', { get: () => (text ??= folded(one('.text', element).textContent)) });
  return item;
}

const lists = {
  findings: {
    noun: 'finding', nameField: 'provider',
    facets: ['area', 'kind', 'section', 'service', 'theme', 'judgement', 'provider'],
    items: all('article.finding').map((element) => readItem(element, (data) => ({
      area: [data.area], kind: [data.kind], judgement: [data.judgement],
      section: [data.section, data.subheading, data.chapter].filter(Boolean).map(folded),
      service: words(data.services), theme: words(data.themes), provider: words(data.organisations),
    }))),
  },
  recommendations: {
    noun: 'recommendation', nameField: 'organisation',
    facets: ['area', 'organisation'],
    items: all('article.recommendation').map((element) => readItem(element, (data) => ({
      area: [data.area], organisation: words(data.organisations), isCited: data.cited !== '0',
    }))),
  },
};

/** The values that a choice means in the data: organisations by id, sections in any case, else as they are. */
function valuesOf(facet, list, choices) {
  const values = choices.getAll(facet);
  if (facet === list.nameField) {
    return values.flatMap((name) => (meant(name).length === 1 ? [meant(name)[0].id] : []));
  }
  return facet === 'section' ? values.map(folded) : values;
}

/** Whether an item fits: of the values of one facet any, of the facets all; the same as on the command line. */
function matcher(list, choices) {
  const tests = list.facets.filter((facet) => choices.has(facet)).map((facet) => {
    const wanted = new Set(valuesOf(facet, list, choices));
    return (item) => item[facet].some((value) => wanted.has(value));
  });
  if (choices.has('q')) {
    const asked = choices.getAll('q').map(folded);
    tests.push((item) => asked.some((text) => item.text.includes(text)));
  }
  if (choices.get('uncited') === '1') tests.push((item) => !item.isCited);
  return (item) => tests.every((test) => test(item));
}

/** Shows what fits. Only what changes is touched: it is the layout that takes time, not the test. */
function showList(name, choices) {
  const list = lists[name];
  const fits = matcher(list, choices);
  list.shown = list.items.filter(fits);
  const shown = new Set(list.shown);
  for (const item of list.items) {
    if (item.element.hidden === shown.has(item)) item.element.hidden = !shown.has(item);
  }
  const section = document.getElementById(name);
  fillForm(one('form', section), choices);
  one('.status', section).replaceChildren(...statusOf(name, choices));
  if (name === 'findings') {
    emphasise(choices);
    highlightWords(choices);
  }
}

/** "12 of 411 findings: theme Training; area Derby", and what a name could not be resolved to. */
function statusOf(name, choices) {
  const list = lists[name];
  const asked = [...list.facets, 'q', 'uncited'].filter((facet) => choices.has(facet))
    .map((facet) => `${facet === 'q' ? 'words' : facet} ${choices.getAll(facet).map((value) => nameOf(name, facet, value)).join(' or ')}`);
  const count = `${list.shown.length.toLocaleString('en-GB')} of ${counted(list.items.length, list.noun)}`;
  const doubts = choices.getAll(list.nameField).flatMap((text) => doubtAbout(text, name, choices));
  return [make('strong', {}, count), asked.length ? `: ${asked.join('; ')}` : '', ...doubts];
}

/** A choice in words: what its control says. */
function nameOf(view, facet, value) {
  if (facet === 'q') return `“${value}”`;
  if (facet === 'uncited') return 'by any finding';
  if (facet === lists[view].nameField) return meant(value).length === 1 ? meant(value)[0].name : `“${value}”`;
  const controls = all(`form [name="${facet}"], form [name="${facet}"] option`, document.getElementById(view));
  const control = controls.find((each) => each.value === value && each.type !== 'select-one');
  return control ? withoutCount(control.labels?.[0].textContent ?? control.text) : value;
}

const withoutCount = (name) => name.replace(/\s*\([\d,]+\)\s*$/, '').trim();

/** Nothing is shown for a name that means nobody or several; here are those that may be meant, as links. */
function doubtAbout(text, view, choices) {
  const found = meant(text);
  if (found.length === 1) return [];
  const among = found.length ? found : nearest(text);
  const links = among.map((each) => {
    const chosen = new URLSearchParams(choices);
    chosen.set(lists[view].nameField, each.id);
    return make('li', {}, make('a', { href: address(view, chosen) }, each.name));
  });
  const says = found.length ? `“${text}” may be any of these:`
    : `No organisation in these reports is called “${text}”.${among.length ? ' The nearest names:' : ''}`;
  return [make('span', { class: 'doubt' }, says, make('ul', {}, ...links))];
}

// --- Words that stand out ------------------------------------------------------------------------------------------------------

const emphasis = new CSSStyleSheet();
document.adoptedStyleSheets = [emphasis];

/** Of the marked words, those that gave the labels asked for stand out: one rule, however many findings there are. */
function emphasise(choices) {
  const labels = [...choices.getAll('theme'), ...choices.getAll('service')];
  const selectors = labels.map((label) => `mark[data-labels~="${CSS.escape(label)}"]`).join(', ');
  emphasis.replaceSync(labels.length ? `mark { --mark: transparent; } ${selectors} { --mark: var(--mark-strong); }` : '');
}

/** Searched words stand out where the browser can do so without changing the page; of many findings, the first ones. */
const highlightLimit = 300;

function highlightWords(choices) {
  if (!CSS.highlights) return;
  CSS.highlights.delete('searched');
  const asked = choices.getAll('q').map(folded).filter(Boolean);
  if (asked.length === 0) return;
  const found = lists.findings.shown.slice(0, highlightLimit);
  const ranges = found.flatMap((item) => asked.flatMap((text) => rangesOf(text, one('.text', item.element))));
  CSS.highlights.set('searched', new Highlight(...ranges));
}

/** The places of some words in a text, across the marks in it. */
function rangesOf(text, element) {
  const nodes = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let length = 0; walker.nextNode(); length += walker.currentNode.length) nodes.push({ node: walker.currentNode, start: length });
  const hay = folded(element.textContent);
  if (hay.length !== element.textContent.length) return []; // Folding moved the letters: better unmarked than marked wrongly.
  const place = (offset) => nodes.findLast((each) => each.start <= offset);
  const ranges = [];
  for (let at = hay.indexOf(text); at >= 0; at = hay.indexOf(text, at + text.length)) {
    const [first, last] = [place(at), place(at + text.length - 1)];
    // A static range: one that followed changes of the page would slow each of them down.
    ranges.push(new StaticRange({ startContainer: first.node, startOffset: at - first.start,
      endContainer: last.node, endOffset: at + text.length - last.start }));
  }
  return ranges;
}

// --- Two areas side by side ----------------------------------------------------------------------------------------------------

/** The numbers of a heat table: for each label its name and, by area, its counts. */
function readHeat(facet) {
  const table = one(`table.heat[data-label="${facet}"]`);
  const rows = table ? all('tbody tr', table) : [];
  return rows.map((row) => ({
    id: row.dataset[facet], name: one('th', row).textContent,
    counts: new Map(all('td[data-area]', row).map((cell) => [cell.dataset.area, {
      findings: +cell.dataset.findings, of: +cell.dataset.of, strengths: +cell.dataset.strengths,
      improvements: +cell.dataset.improvements, mixed: +cell.dataset.mixed,
    }])),
  }));
}

/** Fisher's exact test, two-sided, and the least it could have given: ExactTest of the program, where it is explained. */
function exactTest(a, n, b, m) {
  const dealt = a + b;
  const [fewest, most] = [Math.max(0, dealt - m), Math.min(dealt, n)];
  const likeliest = Math.min(most, Math.max(fewest, Math.floor((dealt + 1) * (n + 1) / (n + m + 2))));
  const ratio = (x) => (dealt - x) * (n - x) / ((x + 1) * (m - dealt + x + 1));
  const ways = Array(most - fewest + 1).fill(1);
  for (let x = likeliest; x < most; x++) ways[x + 1 - fewest] = ways[x - fewest] * ratio(x);
  for (let x = likeliest - 1; x >= fewest; x--) ways[x - fewest] = ways[x + 1 - fewest] / ratio(x);
  const sum = ways.reduce((total, way) => total + way, 0);
  const probability = (way) => Math.min(1, ways.reduce((total, each) => (each <= way * (1 + 1e-7) ? total + each : total), 0) / sum);
  return { probability: probability(ways[a - fewest]), least: Math.min(probability(ways[0]), probability(ways.at(-1))) };
}

/** Chance is called rare from 1 time in 20 on; among many at once by the rule of Benjamini and Hochberg (LabelComparison). */
const level = 0.05;

function compare(facet, areaA, areaB) {
  const rows = readHeat(facet).map((row) => {
    const [a, b] = [row.counts.get(areaA), row.counts.get(areaB)];
    const test = exactTest(a.findings, a.of, b.findings, b.of);
    const weight = test.least < level ? 'may be chance' : 'too few findings';
    return { ...row, a, b, probability: test.probability, difference: a.findings * b.of - b.findings * a.of, weight };
  }).filter((row) => row.a.findings + row.b.findings > 0);
  const tested = rows.filter((row) => row.weight !== 'too few findings');
  const sorted = tested.map((row) => row.probability).sort((a, b) => a - b);
  const limit = sorted.findLast((probability, place) => probability <= level * (place + 1) / sorted.length);
  for (const row of tested) if (row.probability <= limit) row.weight = 'clear';
  return { tested: tested.length,
    rows: rows.sort((x, y) => Math.abs(y.difference) - Math.abs(x.difference) || (x.id < y.id ? -1 : 1)) };
}

const share = (counts) => (counts.of ? counts.findings / counts.of : 0);
/** One decimal, halves upwards, as in the program. */
const decimal = (number) => (Math.round(number * 10) / 10).toFixed(1);

function drawSide(counts) {
  const judged = [[counts.strengths, 'strength'], [counts.improvements, 'improvement']].filter(([count]) => count)
    .map(([count, name]) => counted(count, name));
  if (counts.mixed) judged.push(`${counts.mixed} mixed`);
  return make('td', { class: 'side' }, make('b', {}, String(counts.findings)), ' ',
    make('span', { class: 'share' }, `${decimal(100 * share(counts))} %`), ' ', make('span', { class: 'judged' }, judged.join(', ')));
}

/** A bar from the middle to the side that has more; half the width is the greatest difference of the table. */
function drawBar(points, greatest) {
  const create = (name, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const width = (80 * Math.abs(points) / greatest).toFixed(1);
  const svg = create('svg', { class: 'bar', width: 160, height: 12, viewBox: '-80 -6 160 12', 'aria-hidden': 'true', focusable: 'false' });
  svg.append(create('rect', { class: points > 0 ? 'a' : 'b', x: points > 0 ? `-${width}` : 0, y: -5, width, height: 10 }));
  return svg;
}

function drawComparison(facet, areaA, areaB) {
  const { rows, tested } = compare(facet, areaA, areaB);
  const points = (row) => 100 * (share(row.a) - share(row.b));
  const greatest = Math.max(10, ...rows.map((row) => Math.abs(points(row))));
  const body = rows.map((row) => make('tr', { 'data-label': row.id },
    make('th', { scope: 'row' }, row.name), drawSide(row.a), drawSide(row.b),
    make('td', { class: 'difference' }, drawBar(points(row), greatest), ' ', make('span', {}, row.difference === 0 ? 'equal'
      : `${decimal(Math.abs(points(row)))} points more in ${row.difference > 0 ? areaA : areaB}`)),
    make('td', { class: 'weight' }, row.weight)));
  const header = [facet === 'theme' ? 'Theme' : 'Service', areaA, areaB, 'Difference', 'What it is worth'].map((text, place) => {
    const of = place === 1 ? rows[0]?.a.of : place === 2 ? rows[0]?.b.of : undefined;
    return make('th', { scope: 'col' }, text, ...(of === undefined ? [] : [' ', make('span', {}, `(${counted(of, 'finding')})`)]));
  });
  const caption = `${facet === 'theme' ? 'Themes' : 'Services'} of ${areaA} and ${areaB}, the greatest difference first`;
  const table = make('table', { class: 'compare', 'data-of': facet }, make('caption', {}, caption),
    make('thead', {}, make('tr', {}, ...header)), make('tbody', {}, ...body));
  one('#compare .drawn').replaceChildren(make('div', { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: 0 }, table),
    make('ul', { class: 'notes' }, ...notesOn(rows, tested, areaA, areaB).map((note) => make('li', {}, note))));
}

/** What the last column means, of what occurs in it. */
function notesOn(rows, tested, areaA, areaB) {
  const has = (weight) => rows.some((row) => row.weight === weight);
  const kinds = (area) => all('#themes th[data-area]').find((cell) => cell.dataset.area === area)?.dataset.kinds;
  return [
    areaA === areaB && 'Both are the same area: choose another.',
    !has('clear') && 'No difference is clear.',
    has('clear') && `clear: hardly chance, by Fisher's exact test with ${tested} compared at once; about 1 in 20 of those called clear may be chance.`,
    has('may be chance') && `may be chance: chance alone parts findings as unevenly, or would some of the ${tested} compared at once.`,
    has('too few findings') && 'too few findings: however they were shared out between the two, it would mean nothing.',
    kinds(areaA) !== kinds(areaB) && 'The two differ in the kinds of their reports, which look into different things.',
  ].filter(Boolean);
}

function showComparison(choices) {
  const form = one('#compare form');
  const areas = [...form.elements.a.options].map((option) => option.value);
  const chosen = (key, place) => (areas.includes(choices.get(key)) ? choices.get(key) : areas[Math.min(place, areas.length - 1)]);
  const full = new URLSearchParams({ a: chosen('a', 0), b: chosen('b', 1), of: choices.get('of') === 'service' ? 'service' : 'theme' });
  fillForm(form, full);
  if (areas.length > 1) drawComparison(full.get('of'), full.get('a'), full.get('b'));
}

// --- Cross-reference -----------------------------------------------------------------------------------------------------------

/** Shows only the lines of a number, and says where they lead; of no number, all lines. */
function trace(figure, number) {
  const key = number?.dataset.key;
  const paths = all('path[data-from]', figure);
  const own = paths.filter((path) => path.dataset.from === key || path.dataset.to === key);
  const lit = new Set(own.flatMap((path) => [path.dataset.from, path.dataset.to]).concat(key));
  figure.classList.toggle('is-traced', Boolean(key));
  for (const path of paths) path.classList.toggle('is-on', own.includes(path));
  for (const each of all('a[data-key]', figure)) each.classList.toggle('is-on', lit.has(each.dataset.key));
  one('#links .status').textContent = number ? number.getAttribute('aria-label') : '';
}

function makeTraceable(figure) {
  const whenAtNumber = (kind, act) => figure.addEventListener(kind, (event) => {
    const number = event.target.closest?.('a[data-key]');
    if (number) act(number);
  });
  whenAtNumber('pointerover', (number) => trace(figure, number));
  whenAtNumber('focusin', (number) => trace(figure, number));
  whenAtNumber('focusout', () => trace(figure, null));
  // Where the pointer leaves, the number that has the focus, if any, shows its lines again.
  whenAtNumber('pointerout', () => trace(figure, one('a[data-key]:focus', figure)));
}

/** Of several parts, each for a report or an area, shows the chosen one; without a choice the first. */
function showPart(view, partSelector, key, choices) {
  const form = one(`#${view} form`);
  const values = [...form.elements[key].options].map((option) => option.value);
  const value = values.includes(choices.get(key)) ? choices.get(key) : values[0];
  fillForm(form, new URLSearchParams({ [key]: value ?? '' }));
  for (const part of all(`#${view} ${partSelector}`)) part.hidden = part.dataset[key] !== value;
}

// --- The findings behind a number of a heat map --------------------------------------------------------------------------------

const behind = document.getElementById('behind');

function openBehind(link) {
  const choices = readAddress(link.hash).choices;
  const found = lists.findings.items.filter(matcher(lists.findings, choices));
  const cell = link.closest('td');
  const label = one('th', cell.parentElement).textContent.trim();
  one('h2', behind).textContent = `${label}, ${cell.dataset.area}: ${found.length} of ${counted(+cell.dataset.of, 'finding')}`;
  one('.all', behind).href = link.hash;
  one('.results', behind).replaceChildren(...found.map((item) => copyOf(item.element)));
  emphasise(choices);
  link.focus(); // So that the focus returns here when it closes, whatever opened it.
  behind.showModal();
  one('.results', behind).scrollTop = 0;
  one('h2', behind).focus();
}

/** A copy without ids: an id stands once in a page. */
function copyOf(article) {
  const copy = article.cloneNode(true);
  copy.hidden = false;
  for (const each of [copy, ...all('[id]', copy)]) each.removeAttribute('id');
  return copy;
}

// --- CSV of what is shown ------------------------------------------------------------------------------------------------------

/** The columns of `findings list --format csv`. */
const csvColumns = {
  id: (data) => data.id, report: (data) => data.report, area: (data) => data.area, kind: (data) => data.kind,
  published: (data) => data.published, number: (data) => data.number, section: (data) => data.section,
  judgement: (data) => data.judgement, services: (data) => words(data.services).join('; '),
  themes: (data) => words(data.themes).join('; '), recommendations: (data) => words(data.cites).join('; '),
  page: (data) => data.page, line: (data) => data.lines.split('-')[0], text: (_, element) => one('.text', element).textContent,
};

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
function csvCell(text = '') {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe !== text || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvOf(items) {
  const rows = items.map(({ element }) => Object.values(csvColumns).map((column) => csvCell(column(element.dataset, element))));
  return [Object.keys(csvColumns), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** With a byte order mark, without which spreadsheets take the text for another encoding. */
function download(text, name) {
  const link = make('a', { href: URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // Not at once: the browser may not have read it yet.
}

// --- The address ---------------------------------------------------------------------------------------------------------------

const sections = all('main > section');

function readAddress(hash = location.hash) {
  const [name, query = ''] = hash.slice(1).split(/\?(.*)/s);
  const element = name ? document.getElementById(name) : null;
  const section = element?.closest('main > section') ?? sections[0];
  const choices = new URLSearchParams(query);
  for (const key of [...choices.keys()]) if (choices.getAll(key).every((value) => !value)) choices.delete(key);
  return { view: section.id, target: element && element !== section ? element : null, choices };
}

const address = (view, choices) => `#${view}${choices.size ? `?${choices.toString().replaceAll('+', '%20')}` : ''}`;

const views = {
  findings: (choices) => showList('findings', choices),
  recommendations: (choices) => showList('recommendations', choices),
  compare: showComparison,
  links: (choices) => showPart('links', 'figure.cross', 'report', choices),
  time: (choices) => showPart('time', 'section.track', 'area', choices),
};

/** Shows what the address says. */
function route() {
  const { view, target, choices } = readAddress();
  if (behind.open) behind.close();
  for (const section of sections) section.hidden = section.id !== view;
  for (const link of all('nav a')) {
    if (link.hash === `#${view}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  // A link to one finding keeps a list that shows it, and opens the whole list otherwise.
  if (!target || !lists[view]?.shown || target.closest('[hidden]')) views[view]?.(choices);
  return { section: document.getElementById(view), target };
}

/** Takes the reader to where the address leads; back to where they were, when they go back. */
function place({ section, target }) {
  if (target) target.tabIndex = -1;
  (target ?? one('h2', section)).focus({ preventScroll: true });
  if (history.state?.top !== undefined) scrollTo(0, history.state.top);
  else if (target) target.scrollIntoView();
  else scrollTo(0, 0);
}

/** A control was changed: a new step in the history, but for typing, where each letter would be one. */
function change(view, choices, isTyping) {
  history[isTyping ? 'replaceState' : 'pushState'](null, '', address(view, choices));
  route();
}

// --- Controls ------------------------------------------------------------------------------------------------------------------

function fillForm(form, choices) {
  // What somebody is writing stays as they write it.
  const isWritten = (control) => control === document.activeElement && (control.list || control.type === 'search');
  for (const control of form.elements) {
    if (!control.name || isWritten(control)) continue;
    const values = choices.getAll(control.name);
    if (control.type === 'checkbox') control.checked = values.includes(control.value);
    else if (control.list) control.value = values.map((value) => (meant(value).length === 1 ? meant(value)[0].name : value))[0] ?? '';
    else control.value = values[0] ?? '';
  }
  for (const facet of all('details.facet', form)) {
    const chosen = all('input:checked', facet).length;
    one('summary', facet).dataset.chosen = chosen || '';
  }
}

/** What a form says, organisations by id where one is meant. */
function choicesOf(form) {
  const choices = new URLSearchParams();
  for (const [key, value] of new FormData(form)) {
    const found = form.elements[key].list ? meant(value) : [];
    if (value) choices.append(key, found.length === 1 ? found[0].id : value);
  }
  return choices;
}

/** A list of options becomes a group of check boxes: several can be chosen without holding a key. */
function makeChecks(select) {
  const checks = [...select.options].map((option) =>
    make('label', {}, make('input', { type: 'checkbox', name: select.name, value: option.value }), ' ', option.text));
  select.replaceWith(...checks);
}

function makeLive(form) {
  const view = form.closest('section').id;
  form.addEventListener('input', ({ target }) => {
    const isName = Boolean(target.list);
    // A name is looked up when it is whole: chosen from the list, or left.
    const isWhole = isName && (!target.value || meant(target.value).length === 1);
    if (target.type === 'search' || isWhole) change(view, choicesOf(form), true);
  });
  form.addEventListener('change', ({ target }) => {
    if (target.type !== 'search') change(view, choicesOf(form), Boolean(target.list));
  });
  form.addEventListener('submit', (event) => event.preventDefault()); // The return key: what it would ask for is shown already.
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    document.activeElement.blur();
    change(view, new URLSearchParams(), false);
  });
}

function followClick(event) {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  const { target } = event;
  const number = target.closest?.('table.heat td a');
  if (number && isPlain) {
    event.preventDefault();
    openBehind(number);
  } else if (target.closest?.('.print')) print();
  else if (target.closest?.('.csv')) download(csvOf(lists.findings.shown), 'findings.csv');
  else if (target === behind || target.closest?.('#behind .close')) behind.close();
  else if (target.closest?.('.skip')) {
    event.preventDefault(); // The address is the view: it stays.
    document.getElementById('main').focus();
  }
}

function start() {
  document.documentElement.classList.add('is-live');
  for (const element of all('.live')) element.hidden = false;
  all('.facet select').forEach(makeChecks);
  all('main form').forEach(makeLive);
  all('figure.cross').forEach(makeTraceable);
  document.addEventListener('click', followClick);
  behind.addEventListener('close', () => emphasise(readAddress().choices));
  history.scrollRestoration = 'manual';
  addEventListener('scrollend', () => history.replaceState({ top: scrollY }, ''));
  addEventListener('hashchange', () => place(route()));
  const begun = route();
  // Once the page is whole: only then is it known where a finding stands.
  if (begun.target || history.state) addEventListener('load', () => place(begun));
}

start();
})();
