// Harder things with mtcute; what was seen is printed as one line of JSON.

import { refusal, signIn, signInBot } from "./mtcute.mjs";

const seen = {};
const owner = await signIn("9996629000", "Owner");
const guest = await signIn("9996629002", "Guest");
const chat = await owner.createSupergroup({ title: "Yarn" });
const { link } = await owner.createInviteLink(chat.id, {});
// The line breaks when this one was executed: the answer comes on the next connection.
seen.joined = (await guest.joinChat(link)).chat.title;
seen.members = (await owner.getFullChat(chat.id)).membersCount;

await owner.enableCloudPassword({ password: "correct horse", hint: "xkcd" });
try {
  await signIn("9996629000", "", { password: "wrong" });
} catch (error) {
  seen.wrongPassword = error.message === "Provided password was invalid";
}
const again = await signIn("9996629000", "Owner", { password: "correct horse" });
seen.second = (await again.getMe()).firstName;

const made = await Promise.all([...Array(50).keys()].map(() => owner.createInviteLink(chat.id, {})));
seen.links = new Set(made.map((one) => one.link)).size;
const listed = new Set();
for await (const one of owner.iterInviteLinks(chat.id, { chunkSize: 20 })) listed.add(one.link);
seen.listed = listed.size - 1; // all but the primary link

const bot = await signInBot("4200:bot-secret");
const me = await bot.getMe();
const asked = new Promise((resolve) => bot.onBotChatJoinRequest.add(resolve));
await bot.startUpdatesLoop();
await owner.editAdminRights({ chatId: chat.id, userId: me.username, rights: { inviteUsers: true } });
await guest.leaveChat(chat.id);
const asking = await owner.createInviteLink(chat.id, { withApproval: true });
await guest.joinChat(asking.link);
const request = await asked;
seen.asked = request.user.displayName;
await bot.hideJoinRequest({ chatId: request.chat.inputPeer, user: request.user.inputPeer, action: "approve" });
const member = await owner.getChatMember({ chatId: chat.id, userId: request.user.inputPeer });
seen.byBot = member?.status === "member";
seen.botJoins = await refusal(bot.call({ _: "messages.importChatInvite", hash: link.split("+")[1] }));
console.log(JSON.stringify(seen));
process.exit(0);
