// What the GramJS stories share: clients of the data centre that dc.json names.

const { readFileSync } = require("fs");
const { createPublicKey } = require("crypto");
const bigInt = require("big-integer");
const { TelegramClient, Api } = require("telegram");
const { StringSession } = require("telegram/sessions");
const { PromisedNetSockets } = require("telegram/extensions");
const { LogLevel } = require("telegram/extensions/Logger");
const RSA = require("telegram/crypto/RSA");

const dc = JSON.parse(readFileSync("dc.json", "utf8"));
const { n } = createPublicKey(dc.public_key_pem).export({ format: "jwk" });
RSA._serverKeys.set(BigInt.asIntN(64, BigInt("0x" + dc.fingerprint)).toString(), {
  n: bigInt(Buffer.from(n, "base64url").toString("hex"), 16),
  e: 65537,
});

class ToLocalDC extends PromisedNetSockets {
  connect() {
    return super.connect(dc.port, dc.host);
  }
}

async function connect(options = {}) {
  const session = new StringSession("");
  session.setDC(dc.dc_id, dc.host, 80);
  const client = new TelegramClient(session, dc.api_id, dc.api_hash, {
    networkSocket: ToLocalDC,
    testServers: true,
    ...options,
  });
  client.setLogLevel(LogLevel.NONE);
  return client;
}

async function signIn(phoneNumber, name, { password, ...options } = {}) {
  const client = await connect(options);
  await client.start({
    phoneNumber,
    phoneCode: async () => "22222",
    password: async () => password,
    firstAndLastNames: async () => [name, ""],
    onError: (error) => { throw error; },
  });
  return client;
}

async function signInBot(botAuthToken) {
  const client = await connect();
  await client.start({ botAuthToken });
  return client;
}

// Prints what a story has seen, and ends.
function tell(story) {
  story().then(
    (seen) => { console.log(JSON.stringify(seen)); process.exit(0); },
    (error) => { console.error(error); process.exit(1); },
  );
}

async function refusal(promise) {
  try {
    await promise;
  } catch (error) {
    return error.errorMessage;
  }
  return "nothing was refused";
}

const hashOf = (link) => link.split("+")[1];

module.exports = { Api, hashOf, refusal, signIn, signInBot, tell };
