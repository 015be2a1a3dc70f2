// Draws what a program wrote to its terminal, and checks what a reader sees there:
// node terminal.js OUTPUT COLUMNS COMMAND CHROMIUM [FOLDER FOR THE PICTURE]
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');

const [, , output, columns, command, executablePath, pictures] = process.argv;
const written = fs.readFileSync(output, 'utf8').trimEnd();
const screen = `\x1b[90m$\x1b[0m ${command}\r\n${written}\x1b[?25l`;
const xterm = (file) => fs.readFileSync(path.join(path.dirname(require.resolve('@xterm/xterm/package.json')), file), 'utf8');

const PAGE = `<!doctype html><meta charset="utf-8"><style>${xterm('css/xterm.css')}
  body { margin: 0; padding: 24px; background: #e8ebef; width: max-content; }
  main { padding: 14px 18px 16px; border-radius: 10px; background: #1b1d23; box-shadow: 0 8px 24px #0004; }
  .xterm-viewport { overflow: hidden !important; }
</style><main><div id="terminal"></div></main><script>${xterm('lib/xterm.js')}</script>`;

// Lines that the terminal wraps take more rows than were written: it is cut to size afterwards.
async function draw([text, cols]) {
  const [yellow, blue, red] = ['#e8b75a', '#7fb2f0', '#f0808a'];
  const bright = { brightYellow: yellow, brightBlue: blue, brightRed: red };
  const theme = { background: '#1b1d23', foreground: '#dfe2e8', yellow, blue, red, ...bright };
  const fontFamily = '"JetBrains Mono", "DejaVu Sans Mono", monospace';
  const terminal = new Terminal({ cols, rows: 200, fontFamily, fontSize: 15, lineHeight: 1.2, scrollback: 0, theme });
  terminal.open(document.getElementById('terminal'));
  await new Promise((done) => terminal.write(text, done));
  terminal.resize(cols, terminal.buffer.active.cursorY + 1);
  window.terminal = terminal;
}

// The lines as a reader sees them, and how many of their letters are coloured.
function read() {
  const buffer = window.terminal.buffer.active;
  const lines = Array.from({ length: window.terminal.rows }, (_, y) => buffer.getLine(y));
  const coloured = (line) => Array.from({ length: line.length }, (_, x) => line.getCell(x)).filter((cell) => !cell.isFgDefault());
  return { lines: lines.map((line) => line.translateToString(true)), coloured: lines.slice(1).flatMap(coloured).length };
}

function check(passed, what) {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${what}`);
  if (!passed) process.exitCode = 1;
}

async function main() {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 }, deviceScaleFactor: 2 });
  await page.setContent(PAGE);
  await page.evaluate(draw, [screen, Number(columns)]);
  const { lines, coloured } = await page.evaluate(read);
  check(lines.join('').includes('quote/unattributed'), 'a finding stands on the screen with its rule');
  check(lines.some((line) => /^\s*\|\s*\^+$/.test(line)), 'a caret stands below the words');
  check(coloured > 0, 'in colour');
  if (pictures) {
    await page.waitForTimeout(300);
    await page.locator('body').screenshot({ path: path.join(pictures, 'check.png') });
  }
  await browser.close();
}

main();
