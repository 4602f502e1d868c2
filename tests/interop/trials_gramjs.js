// Harder things with GramJS; what was seen is printed as one line of JSON.

const { Api, hashOf, refusal, signIn, signInBot, tell } = require("./gramjs.js");
const { ConnectionTCPObfuscated } = require("telegram/network");

const { messages, channels } = Api;

// All links of the owner, in pages of 20.
async function pages(owner, peer) {
  const found = new Set();
  let last;
  for (;;) {
    const page = await owner.invoke(new messages.GetExportedChatInvites({
      peer, adminId: new Api.InputUserSelf(), limit: 20, offsetDate: last?.date, offsetLink: last?.link,
    }));
    if (!page.invites.length) return found;
    page.invites.forEach((invite) => found.add(invite.link));
    last = page.invites[page.invites.length - 1];
  }
}

async function story() {
  const seen = {};
  const owner = await signIn("9996621001", "Owner", { connection: ConnectionTCPObfuscated });
  const guest = await signIn("9996621002", "Guest");
  const made = await owner.invoke(new channels.CreateChannel({ title: "Yarn", about: "", megagroup: true }));
  const peer = made.chats[0];
  const { link } = await owner.invoke(new messages.ExportChatInvite({ peer }));
  // The line breaks before this one is executed; GramJS asks again on the next connection.
  const joined = await guest.invoke(new messages.ImportChatInvite({ hash: hashOf(link) }));
  seen.joined = joined.chats[0].title;
  const full = await owner.invoke(new channels.GetFullChannel({ channel: peer }));
  seen.members = full.fullChat.participantsCount;

  await owner.updateTwoFaSettings({ isCheckPassword: false, newPassword: "correct horse", hint: "xkcd" });
  seen.wrongPassword = await refusal(signIn("9996621001", "", { password: "wrong" })) === "PASSWORD_HASH_INVALID";
  const again = await signIn("9996621001", "", { password: "correct horse" });
  seen.second = (await again.getMe()).firstName;

  const titles = [...Array(50).keys()].map((number) => `link ${number}`);
  const made50 = await Promise.all(titles.map((title) => owner.invoke(new messages.ExportChatInvite({ peer, title }))));
  seen.links = new Set(made50.filter((one, n) => one.title === titles[n]).map((one) => one.link)).size;
  seen.listed = (await pages(owner, peer)).size - 1; // all but the primary link

  const bot = await signInBot("4200:bot-secret");
  const me = await bot.getMe();
  await owner.invoke(new channels.EditAdmin({
    channel: peer, userId: me.username, adminRights: new Api.ChatAdminRights({ inviteUsers: true }), rank: "",
  }));
  const asked = new Promise((resolve) => {
    bot.addEventHandler((update) => {
      if (update instanceof Api.UpdateBotChatInviteRequester) resolve(update);
    });
  });
  await guest.invoke(new channels.LeaveChannel({ channel: joined.chats[0] }));
  const asking = await owner.invoke(new messages.ExportChatInvite({ peer, requestNeeded: true }));
  await refusal(guest.invoke(new messages.ImportChatInvite({ hash: hashOf(asking.link) })));
  const request = await asked;
  seen.asked = (await guest.getMe()).id.equals(request.userId) ? "Guest" : "somebody else";
  await bot.invoke(new messages.HideChatJoinRequest({
    approved: true,
    peer: new Api.InputPeerChannel({ channelId: request.peer.channelId, accessHash: 0 }),
    userId: new Api.InputUser({ userId: request.userId, accessHash: 0 }),
  }));
  const member = await guest.invoke(new channels.GetParticipant({ channel: joined.chats[0], participant: "me" }));
  seen.byBot = member.participant.viaRequest;
  seen.botJoins = await refusal(bot.invoke(new messages.ImportChatInvite({ hash: hashOf(link) })));
  return seen;
}

tell(story);
