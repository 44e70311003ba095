'use strict';
// The same rules as org.readback.seal, for a browser without a network. Nothing here asks for anything from outside.
var Readback = (function () {
  var LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

  function bytes(text) { // UTF-8
    return Uint8Array.from(unescape(encodeURIComponent(text)), function (letter) { return letter.charCodeAt(0); });
  }

  function decoded(base64url) { // null if it is none
    if (!/^[A-Za-z0-9_-]+$/.test(base64url)) return null;
    try {
      return Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')),
        function (letter) { return letter.charCodeAt(0); });
    } catch (notBase64) { return null; }
  }

  function verifies(key, text, signature) {
    var signed = decoded(signature);
    var seal = decoded(key);
    return signed !== null && signed.length === 64 && seal !== null && seal.length === 32
      && nacl.sign.detached.verify(bytes(text), signed, seal);
  }

  // ISO 7064 MOD 37,36 over series, year and running number; null if it is no number
  function number(typed) {
    var found = /^([A-Z]{2,6})-?(\d{4})-?(\d{5,9})-?([0-9A-Z])$/.exec(typed.replace(/\s+/g, '').toUpperCase());
    if (!found) return null;
    var product = 36;
    (found[1] + found[2] + found[3]).split('').forEach(function (letter) {
      var sum = (product + LETTERS.indexOf(letter)) % 36;
      product = (sum === 0 ? 36 : sum) * 2 % 37;
    });
    if (found[4] !== LETTERS.charAt((37 - product) % 36)) return null;
    return found[1] + '-' + found[2] + '-' + found[3] + '-' + found[4];
  }

  function keyOf(keys, id) {
    return keys.filter(function (key) { return key.id === id; })[0];
  }

  // the list's text into {made, entries} with its state: good, unreadable, key, forged
  function list(file, keys) {
    var lines = file.split(/\r?\n/).map(function (line) { return line.trim(); }).filter(Boolean);
    var last = lines.length - 1;
    if (lines[0] !== 'RBL1' || last < 4 || lines[last].indexOf('signature:') !== 0) return {state: 'unreadable'};
    var head = {};
    ['issuer', 'made', 'key'].forEach(function (name, at) {
      if (lines[at + 1].indexOf(name + ':') === 0) head[name] = lines[at + 1].slice(name.length + 1).trim();
    });
    var key = keyOf(keys, head.key);
    if (!key) return {state: 'key'};
    if (!verifies(key.key, lines.slice(0, last).join('\n') + '\n', lines[last].slice(10).trim())) return {state: 'forged'};
    var entries = {};
    lines.slice(4, last).forEach(function (line) {
      var words = line.split(' ');
      entries[words[0]] = {state: words[1], since: words[2], by: words[3] || ''};
    });
    return {state: 'good', made: head.made, entries: entries};
  }

  function standing(found, revoked, today) {
    var entry = Object.prototype.hasOwnProperty.call(revoked.entries, found.number) ? revoked.entries[found.number] : null;
    if (entry) {
      found.state = entry.state;
      found.since = entry.since;
      found.by = entry.by;
    } else if (found.until && found.until !== '-' && found.until < today) {
      found.state = 'expired';
    }
    return found;
  }

  // what was pasted into {state, …}; today is yyyy-mm-dd
  function judge(pasted, keys, revoked, today) {
    var line = pasted.normalize('NFC').replace(/\s+/g, ' ').trim();
    var parts = line.split('|').map(function (part) { return part.trim(); });
    if (parts.length === 9 && parts[0] === 'RB1') {
      var found = {state: 'valid', number: parts[1], name: parts[2], course: parts[3], on: parts[4], until: parts[5],
        issuer: parts[6]};
      var key = keyOf(keys, parts[7]);
      if (!key) return {state: 'key', number: parts[1]};
      var text = parts.slice(0, 8).join('|');
      if (!verifies(key.key, text, parts[8].replace(/ /g, ''))) return {state: 'forged', number: parts[1]};
      return standing(found, revoked, today);
    }
    var typed = number(line);
    return typed ? standing({state: 'number', number: typed}, revoked, today) : {state: 'unreadable'};
  }

  return {judge: judge, list: list, number: number, verifies: verifies};
})();

if (typeof document !== 'undefined') (function () {
  var data = JSON.parse(document.getElementById('data').textContent);
  var revoked = Readback.list(data.list, data.keys);
  var SIGNS = {valid: '✓', expired: '!', number: '?', unreadable: '?', key: '?'};
  var language = ['kk', 'ru', 'en'].indexOf((navigator.language || '').slice(0, 2)) >= 0
    ? navigator.language.slice(0, 2) : 'en';
  var judged = null;
  var said = '';

  function at(id) { return document.getElementById(id); }
  function say(key) {
    var values = Array.prototype.slice.call(arguments, 1);
    return data.texts[language][key].replace(/\{(\d)\}/g, function (all, index) { return values[index]; });
  }
  function two(value) { return (value < 10 ? '0' : '') + value; }
  function today() {
    var now = new Date();
    return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
  }
  function day(iso) { return iso.slice(8, 10) + '.' + iso.slice(5, 7) + '.' + iso.slice(0, 4); }
  function element(name, text) {
    var made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function fact(facts, key, value) {
    if (!value) return;
    facts.appendChild(element('dt', say(key)));
    var shown = element('dd', value);
    shown.id = 'found-' + key;
    shown.setAttribute('translate', 'no');
    facts.appendChild(shown);
  }

  function showResult() {
    var result = at('result');
    result.textContent = '';
    result.dataset.state = judged ? judged.state : '';
    if (!judged) return;
    var head = element('h2', say('state.' + judged.state));
    head.dataset.sign = SIGNS[judged.state] || '✗';
    result.appendChild(head);
    result.appendChild(element('p', say('state.' + judged.state + '.text', judged.since ? day(judged.since) : '', judged.by)));
    var facts = document.createElement('dl');
    fact(facts, 'number', judged.number);
    fact(facts, 'name', judged.name);
    fact(facts, 'course', judged.course);
    fact(facts, 'on', judged.on && day(judged.on));
    fact(facts, 'until', judged.until && (judged.until === '-' ? say('noend') : day(judged.until)));
    fact(facts, 'issuer', judged.issuer);
    result.appendChild(facts);
  }

  function showList() {
    var age = Math.floor((Date.now() - Date.parse(revoked.made)) / 86400000);
    var words = at('list-age');
    words.textContent = say('list.age', day(revoked.made.slice(0, 10)), Math.max(0, age), Object.keys(revoked.entries).length);
    words.className = age > 30 ? 'old' : '';
    if (age > 30) words.textContent += ' ' + say('list.old');
    var answer = at('list-said');
    answer.textContent = said && say('list.' + said);
    answer.dataset.state = said;
  }

  function show() {
    document.documentElement.lang = language;
    document.title = say('title');
    Array.prototype.forEach.call(document.querySelectorAll('[data-text]'), function (place) {
      place.textContent = say(place.dataset.text);
    });
    Array.prototype.forEach.call(at('languages').children, function (button) {
      button.setAttribute('aria-pressed', String(button.lang === language));
    });
    showResult();
    showList();
  }

  function check() {
    judged = Readback.judge(at('text').value, data.keys, revoked, today());
    showResult();
  }

  [['kk', 'Қазақша'], ['ru', 'Русский'], ['en', 'English']].forEach(function (each) {
    var button = element('button', each[1]);
    button.type = 'button';
    button.lang = each[0];
    button.id = 'language-' + each[0];
    button.addEventListener('click', function () { language = each[0]; show(); });
    at('languages').appendChild(button);
  });
  at('issuer').textContent = data.issuer;
  data.keys.forEach(function (key) { at('keys').appendChild(element('li', day(key.made) + '  ' + key.fingerprint)); });
  at('form').addEventListener('submit', function (event) { event.preventDefault(); check(); });
  at('list-file').addEventListener('change', function (event) {
    var file = event.target.files[0];
    if (!file) return;
    var reader = new FileReader();
    reader.onload = function () {
      var found = Readback.list(String(reader.result), data.keys);
      said = found.state !== 'good' ? found.state : found.made < revoked.made ? 'older' : 'taken';
      if (said === 'taken') revoked = found;
      if (judged) check();
      showList();
    };
    reader.readAsText(file);
  });
  if ('BarcodeDetector' in window && 'createImageBitmap' in window) {
    at('photo-place').hidden = false;
    at('photo').addEventListener('change', function (event) {
      if (!event.target.files[0]) return;
      createImageBitmap(event.target.files[0]).then(function (picture) {
        return new BarcodeDetector({formats: ['qr_code']}).detect(picture);
      }).then(function (codes) {
        at('text').value = codes.length ? codes[0].rawValue : '';
        check();
      }, function () { at('text').value = ''; check(); });
    });
  }
  show();
})();
