// A conversation through the library that VS Code uses: what it refuses would be refused there too.
"use strict";

const assert = require("node:assert/strict");
const { spawn } = require("node:child_process");
const rpc = require("vscode-jsonrpc/node");
const lsp = require("vscode-languageserver-protocol");

const uri = "untitled:Untitled-1";
const copy =
    "It rained in the harbour.\n\n" +
    "“Nobody asked us at all.”\n\n" +
    "“We have waited for years 😀,” said Elena Ortiz, the mayor of Harwick. She smiled.\n";

const capabilities = {
    general: { positionEncodings: ["utf-16"] },
    textDocument: {
        hover: { contentFormat: ["markdown", "plaintext"] },
        definition: { linkSupport: true },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        publishDiagnostics: { relatedInformation: true, versionSupport: true },
    },
};

function published(connection) {
    return new Promise((resolve) => {
        const listening = connection.onNotification(lsp.PublishDiagnosticsNotification.type, (params) => {
            listening.dispose();
            resolve(params);
        });
    });
}

function place(line, character) {
    return { textDocument: { uri }, position: { line, character } };
}

async function readArticle(connection) {
    const opened = published(connection);
    await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: "plaintext", version: 1, text: copy },
    });
    const findings = await opened;
    assert.equal(findings.uri, uri);
    assert.equal(findings.version, 1);
    assert.deepEqual(findings.diagnostics.map((finding) => finding.code), ["quote/unattributed"]);

    const hover = await connection.sendRequest(lsp.HoverRequest.type, place(4, 40));
    assert.ok(lsp.Hover.is(hover));
    assert.match(hover.contents.value, /\*\*Elena Ortiz\*\*, the mayor of Harwick/);

    const [link] = await connection.sendRequest(lsp.DefinitionRequest.type, place(4, 3));
    assert.ok(lsp.LocationLink.is(link));
    assert.deepEqual(link.targetSelectionRange, lsp.Range.create(4, 36, 4, 47));

    const references = await connection.sendRequest(lsp.ReferencesRequest.type, {
        ...place(4, 40),
        context: { includeDeclaration: false },
    });
    assert.deepEqual(references.map((one) => one.range.start.character), [49, 71]);

    const highlights = await connection.sendRequest(lsp.DocumentHighlightRequest.type, place(4, 72));
    const { Write, Read } = lsp.DocumentHighlightKind;
    assert.deepEqual(highlights.map((one) => one.kind), [Write, Read, Read]);

    const symbols = await connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument: { uri } });
    assert.ok(symbols.every((symbol) => lsp.DocumentSymbol.is(symbol)));
    assert.deepEqual(symbols.map((symbol) => symbol.name), ["Elena Ortiz", "“Nobody asked us at all.”"]);
}

async function edit(connection) {
    const changed = published(connection);
    await connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range: lsp.Range.create(2, 25, 2, 25), text: " Daniel Wu said." }],
    });
    assert.deepEqual(await changed, { uri, version: 2, diagnostics: [] });

    const cleared = published(connection);
    await connection.sendNotification(lsp.DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    assert.deepEqual((await cleared).diagnostics, []);
}

async function refuse(connection) {
    await assert.rejects(connection.sendRequest("whosaid/nothing"), { code: lsp.ErrorCodes.MethodNotFound });
    await assert.rejects(connection.sendRequest("textDocument/hover", {}), { code: lsp.ErrorCodes.InvalidParams });
}

async function main() {
    const server = spawn(process.env.WHOSAID, ["lsp", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    const exited = new Promise((resolve) => server.on("exit", resolve));
    const connection = rpc.createMessageConnection(
        new rpc.StreamMessageReader(server.stdout),
        new rpc.StreamMessageWriter(server.stdin),
    );
    connection.onError((error) => assert.fail(error));
    connection.listen();
    const result = await connection.sendRequest(lsp.InitializeRequest.type, {
        processId: process.pid, rootUri: null, workspaceFolders: null, capabilities,
    });
    assert.equal(result.serverInfo.name, "whosaid");
    await connection.sendNotification(lsp.InitializedNotification.type, {});
    await readArticle(connection);
    await edit(connection);
    await refuse(connection);
    await connection.sendRequest(lsp.ShutdownRequest.type);
    await connection.sendNotification(lsp.ExitNotification.type);
    assert.equal(await exited, 0);
}

main().catch((error) => {
    console.error(error);
    process.exit(1);
});
