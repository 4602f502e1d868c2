// The invite story with GramJS: an owner and two guests; what was seen is printed as one line of JSON.

const { Api, hashOf, refusal, signIn, tell } = require("./gramjs.js");

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
  return seen;
}

tell(story);
