// The invite story with GramJS: an owner and two guests; what was seen is printed as one line of JSON.

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

async function signIn(phoneNumber, name) {
  const session = new StringSession("");
  session.setDC(dc.dc_id, dc.host, 80);
  const client = new TelegramClient(session, dc.api_id, dc.api_hash, {
    networkSocket: ToLocalDC,
    testServers: true,
  });
  client.setLogLevel(LogLevel.NONE);
  await client.start({
    phoneNumber,
    phoneCode: async () => "22222",
    firstAndLastNames: async () => [name, ""],
    onError: (error) => { throw error; },
  });
  return client;
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

async function story() {
  const { messages, channels } = Api;
  const seen = {};
  const owner = await signIn("9996621001", "Owner");
  const guest = await signIn("9996621002", "Guest");
  const other = await signIn("9996621003", "Other");
  const serviced = new Promise((resolve) => {
    owner.addEventHandler((update) => {
      if (update.message?.action instanceof Api.MessageActionChatJoinedByLink) resolve("joined by link");
    });
  });
  await owner.getDialogs({});
  const made = await owner.invoke(new channels.CreateChannel({ title: "Yarn", about: "", megagroup: true }));
  const peer = made.chats[0];
  const { link } = await owner.invoke(new messages.ExportChatInvite({ peer, title: "door" }));
  const preview = await other.invoke(new messages.CheckChatInvite({ hash: hashOf(link) }));
  seen.preview = [preview.title, preview.participantsCount];
  const joined = await other.invoke(new messages.ImportChatInvite({ hash: hashOf(link) }));
  seen.joined = joined.chats[0].title;
  seen.again = await refusal(other.invoke(new messages.ImportChatInvite({ hash: hashOf(link) })));
  seen.usage = (await owner.invoke(new messages.GetExportedChatInvite({ peer, link }))).invite.usage;
  seen.service = await serviced;

  const asking = await owner.invoke(new messages.ExportChatInvite({ peer, requestNeeded: true }));
  seen.request = await refusal(guest.invoke(new messages.ImportChatInvite({ hash: hashOf(asking.link) })));
  const waiting = await owner.invoke(new messages.GetChatInviteImporters({
    requested: true, peer, offsetDate: 0, offsetUser: new Api.InputUserEmpty(), limit: 10,
  }));
  seen.pending = [waiting.count, waiting.users.map((user) => user.firstName)];
  await owner.invoke(new messages.HideChatJoinRequest({ approved: true, peer, userId: waiting.users[0] }));
  const me = await guest.invoke(new channels.GetParticipant({ channel: await guest.getInputEntity((await guest.getDialogs({}))[0].id), participant: "me" }));
  seen.approved = me.participant.viaRequest;

  const gone = await owner.invoke(new messages.EditExportedChatInvite({ revoked: true, peer, link }));
  seen.revoked = gone.invite.revoked;
  seen.expired = await refusal(owner.invoke(new messages.DeleteExportedChatInvite({ peer, link })).then(
    () => owner.invoke(new messages.GetExportedChatInvite({ peer, link }))));
  seen.empty = await refusal(guest.invoke(new messages.ImportChatInvite({ hash: "" })));
  seen.unknown = await refusal(guest.invoke(new messages.ImportChatInvite({ hash: "AAAAAAAAAAAAAAAA" })));
  await owner.invoke(new channels.UpdateUsername({ channel: peer, username: "yarn_people" }));
  seen.public = (await guest.getEntity("yarn_people")).title;
  await owner.sendMessage(peer, { message: "welcome" });
  await owner.getMessages(peer, { limit: 5 });
  await owner.getParticipants(peer, { limit: 10 });
  console.log(JSON.stringify(seen));
}

story().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
