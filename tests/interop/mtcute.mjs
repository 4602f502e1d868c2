// What the mtcute stories share: clients of the data centre that dc.json names.

import { readFileSync } from "node:fs";
import { MemoryStorage, TelegramClient } from "@mtcute/node";
import { NodeCryptoProvider, addPublicKey } from "@mtcute/node/utils.js";

const dc = JSON.parse(readFileSync("dc.json", "utf8"));
const crypto = new NodeCryptoProvider();
await crypto.initialize();
addPublicKey(crypto, dc.public_key_pem);
const here = { id: dc.dc_id, ipAddress: dc.host, port: dc.port, testMode: true };

function connect(options = {}) {
  const client = new TelegramClient({
    apiId: dc.api_id,
    apiHash: dc.api_hash,
    storage: new MemoryStorage(),
    crypto,
    defaultDcs: { main: here, media: here },
    testMode: true,
    logLevel: 0,
    ...options,
  });
  return client;
}

export async function signIn(phone, firstName, { password, ...options } = {}) {
  const client = connect(options);
  await client.start({ phone, code: "22222", password, codeSentCallback: () => {} });
  await client.call({ _: "account.updateProfile", firstName });
  return client;
}

export async function signInBot(botToken) {
  const client = connect();
  await client.start({ botToken });
  return client;
}

export async function refusal(promise) {
  try {
    const result = await promise;
    return result?.status === "request_sent" ? "INVITE_REQUEST_SENT" : "nothing was refused";
  } catch (error) {
    return error.text;
  }
}
