// A thin client: it finds the server, starts it, and starts it anew when the setting changes. The rest is the
// server's to say, so that every editor shows the same.
'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { commands, env, window, workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const SETTING = 'whosaid.path';
const OPEN_SETTING = 'Open the Setting';
const PROGRAM = process.platform === 'win32' ? 'whosaid.exe' : 'whosaid';
const SELECTOR = ['file', 'untitled'].flatMap((scheme) =>
  ['plaintext', 'markdown'].map((language) => ({ scheme, language }))
);

let client;
let complaining = false;

function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

// Where the server may be. A setting is taken at its word: what it names is started or missed, never replaced.
function places(extensionPath) {
  const setting = workspace.getConfiguration().get(SETTING, '').trim();
  if (setting) {
    const file = setting.replace(/^~(?=[\\/])/, os.homedir());
    return { files: [file], missing: `whosaid: there is no program at ${file}, where the setting ${SETTING} points.` };
  }
  const onPath = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean).map((dir) => path.join(dir, PROGRAM));
  const built = builtInClone(extensionPath);
  return {
    files: [...onPath, ...built],
    missing: `whosaid: the program is not on PATH${built.map((file) => `, nor at ${file}`)}. Say where it is in the setting ${SETTING}.`
  };
}

// Run from the folder it was cloned in, the extension finds what was built there.
function builtInClone(extensionPath) {
  const folder = fs.realpathSync(extensionPath);
  if (!folder.endsWith(path.join('editors', 'vscode'))) return [];
  return [path.resolve(folder, '..', '..', 'build', PROGRAM)];
}

// One message at a time, however often the setting changes while it is being typed.
async function complain(message) {
  if (complaining) return;
  complaining = true;
  const answer = await window.showErrorMessage(message, OPEN_SETTING);
  complaining = false;
  if (answer === OPEN_SETTING) await openSetting();
}

// A path is a setting of the machine that the server runs on, which may not be the one with the screen.
function openSetting() {
  const settings = env.remoteName ? 'openRemoteSettings' : 'openSettings';
  return commands.executeCommand(`workbench.action.${settings}`, { query: SETTING });
}

async function start(extensionPath) {
  const { files, missing } = places(extensionPath);
  const command = files.find(isProgram);
  if (!command) {
    void complain(missing);
    return;
  }
  const next = new LanguageClient('whosaid', 'whosaid', { command, args: ['lsp'] }, { documentSelector: SELECTOR });
  try {
    await next.start();
    client = next;
  } catch {
    // The client has told the writer why.
  }
}

async function stop() {
  const running = client;
  client = undefined;
  await running?.stop();
}

exports.activate = async ({ extensionPath, subscriptions }) => {
  let turn = start(extensionPath);
  subscriptions.push(
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(SETTING)) return;
      const restart = () => stop().then(() => start(extensionPath));
      turn = turn.then(restart, restart);
    })
  );
  await turn;
};

exports.deactivate = stop;
