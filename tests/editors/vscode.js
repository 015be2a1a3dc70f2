// Drives VS Code in a browser as a writer would: node vscode.js URL WORK WHOSAID CHROMIUM [FOLDER FOR THE PICTURE]
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');

const [, , url, work, whosaid, executablePath, pictures] = process.argv;
const desk = path.join(work, 'desk');
const PATIENCE = 30000;

const ARTICLE = 'harbour-dredging.txt';
const copy = fs.readFileSync(path.join(desk, ARTICLE), 'utf8');

// The words of the article that are pointed at, and where they must lead.
const SCENE = {
  above: '\n“This was settled before', // the empty line above a quotation that has no speaker
  name: 'Mr. Mulvey was mending',
  card: 'Fintan Mulvey',
  quotation: 'I was told I would',
  introduction: 'Tomás Ó Riordáin'
};

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.tips.enabled': false,
  'window.commandCenter': false,
  'chat.disableAIFeatures': true,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontFamily': 'JetBrains Mono, monospace',
  'editor.fontSize': 15,
  'editor.lineHeight': 26,
  'editor.padding.top': 12,
  'editor.hover.delay': 100,
  'editor.hover.above': false,
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.autoClosingQuotes': 'never',
  'security.workspace.trust.enabled': false
};

let page;

function settle(user, machine) {
  for (const [folder, settings] of [['User', user], ['Machine', machine]]) {
    const place = path.join(work, 'data', 'data', folder);
    fs.mkdirSync(place, { recursive: true });
    fs.writeFileSync(path.join(place, 'settings.json'), JSON.stringify(settings));
  }
}

function passed(what) {
  console.log(`ok   ${what}`);
}

// A window that remembers nothing of those before it.
async function open(browser) {
  page = await browser.newPage({ viewport: { width: 1200, height: 746 }, deviceScaleFactor: 2 });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${url}/?folder=${desk}`);
  await page.waitForSelector('.explorer-folders-view .monaco-list-row');
  await page.keyboard.press('Control+P');
  await page.waitForSelector('.quick-input-widget input');
  await page.keyboard.type(ARTICLE);
  await page.waitForSelector(`.quick-input-list .monaco-list-row:has-text("${ARTICLE}")`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.editor-instance .view-line');
}

// The third letter of the words, where they first stand on the screen, whatever pieces the editor drew them in.
function spot(words) {
  return page.waitForFunction((wanted) => {
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const letters = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        for (let i = 0; i < node.data.length; i++) letters.push({ node, i });
      }
      const text = letters.map(({ node, i }) => node.data[i].replace('\u00a0', ' ')).join('');
      const at = text.indexOf(wanted);
      if (at < 0) continue;
      const third = letters[at + 2];
      const range = document.createRange();
      range.setStart(third.node, third.i);
      range.setEnd(third.node, third.i + 1);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, words).then((handle) => handle.jsonValue());
}

// "Ln 3, Col 7", as the status bar puts the place of the words in the copy.
function place(words) {
  const before = copy.slice(0, copy.indexOf(words)).split('\n');
  return `Ln ${before.length}, Col ${before.at(-1).length + 1}`;
}

function atCursor(text) {
  return page.waitForFunction(
    (wanted) => [...document.querySelectorAll('.statusbar-item')].some((item) => item.innerText.trim().startsWith(wanted)),
    text
  );
}

// To the line of the words, which comes to stand in the middle of the window.
async function goes(words) {
  await page.keyboard.press('Control+G');
  await page.waitForSelector('.quick-input-widget input');
  await page.keyboard.type(place(words).match(/\d+/)[0]);
  await page.keyboard.press('Enter');
  await atCursor(place(words).replace(/\d+$/, ''));
}

async function seesSquiggle() {
  await goes(SCENE.above);
  await page.waitForSelector('.editor-instance .squiggly-warning', { state: 'attached' });
  passed('a quotation without a speaker is underlined, by the program on PATH');
}

async function hovers() {
  const { x, y } = await spot(SCENE.name);
  await page.mouse.move(x, y - 1);
  await page.mouse.move(x, y);
  await page.waitForSelector(`.monaco-hover:not(.hidden):has-text("${SCENE.card}")`);
}

async function followsCard() {
  await page.locator('.monaco-hover:not(.hidden) a', { hasText: 'line 7' }).click();
  await atCursor('Ln 7, ');
  passed('the card leads to the line it names');
  await goes(SCENE.above);
}

async function takesPicture() {
  if (!pictures) return;
  await page.mouse.move(600, 700);
  await page.keyboard.press('Control+B');
  await page.waitForSelector('.part.sidebar', { state: 'hidden' });
  await page.waitForTimeout(500);
  await hovers();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(pictures, 'vscode.png') });
}

async function jumps() {
  const { x, y } = await spot(SCENE.quotation);
  await page.mouse.click(x, y);
  await atCursor(place(SCENE.quotation).replace(/\d+$/, ''));
  await page.keyboard.press('F12');
  await atCursor(place(SCENE.introduction));
  passed('F12 goes from a quotation to where its speaker is introduced');
}

async function readsUntitled(browser) {
  settle(SETTINGS, { 'whosaid.path': whosaid });
  await open(browser);
  await page.keyboard.press('Control+Alt+N');
  await page.waitForSelector('.tab.active:has-text("Untitled-1")');
  await page.keyboard.type('“Nobody on the islands was asked.”');
  await page.waitForSelector('.editor-instance .squiggly-warning', { state: 'attached' });
  passed('an untitled article is read while it is typed, by the program that the setting names');
}

// In a folder that is not trusted, where the extension must work too.
async function missesProgram(browser) {
  settle(
    {
      ...SETTINGS,
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never'
    },
    { 'whosaid.path': '/nowhere/whosaid' }
  );
  await open(browser);
  const toast = page.locator('.notifications-toasts .notification-toast', { hasText: 'whosaid' });
  await toast.first().waitFor();
  const text = await toast.first().innerText();
  if (!text.includes('/nowhere/whosaid') || !text.includes('whosaid.path')) throw new Error(`the message says: ${text}`);
  if ((await toast.count()) !== 1) throw new Error('more than one message');
  passed('a missing program: one message, with the place and the setting');
  await toast.first().getByRole('button', { name: 'Open the Setting' }).click();
  await page.waitForSelector('.settings-editor .setting-item-label:has-text("Path")');
  passed('its button opens the setting');
}

async function main() {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    settle(SETTINGS, {});
    await open(browser);
    await seesSquiggle();
    await hovers();
    passed(`hover on “Mr. Mulvey” is the card of ${SCENE.card}`);
    await takesPicture();
    await followsCard();
    await jumps();
    await readsUntitled(browser);
    await missesProgram(browser);
  } catch (error) {
    console.log(`FAIL ${error.message}`);
    const shot = path.join(path.dirname(work), 'whosaid-vscode-failure.png');
    await page?.screenshot({ path: shot });
    console.log(`the screen as it was: ${shot}`);
    process.exitCode = 1;
  }
  await browser.close();
}

main();
