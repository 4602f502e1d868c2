// The invite story with mtcute: people of the sample; what was seen is printed as one line of JSON.

import { refusal, signIn } from "./mtcute.mjs";

const seen = {};
const owner = await signIn("9996629000", "Owner");
const guest = await signIn("9996629002", "Guest");
const other = await signIn("9996629003", "Other");
const serviced = new Promise((resolve) => {
  owner.onNewMessage.add((message) => {
    if (message.action?.type === "user_joined_link") resolve("joined by link");
  });
});
await owner.startUpdatesLoop();
for await (const dialog of owner.iterDialogs({ limit: 5 })) dialog.peer;
const chat = await owner.createSupergroup({ title: "Yarn" });
const { link } = await owner.createInviteLink(chat.id, {});
const preview = await other.getChatPreview(link);
seen.preview = [preview.title, preview.memberCount];
seen.joined = (await other.joinChat(link)).chat.title;
seen.again = await refusal(other.joinChat(link));
seen.usage = (await owner.getInviteLink(chat.id, link)).usage;
seen.service = await serviced;

const asking = await owner.createInviteLink(chat.id, { withApproval: true });
seen.request = await refusal(guest.joinChat(asking.link));
const waiting = await owner.getInviteLinkMembers(chat.id, { requested: true });
seen.pending = [waiting.total, waiting.map((member) => member.user.displayName)];
await owner.hideJoinRequest({ chatId: chat.id, user: waiting[0].user.inputPeer, action: "approve" });
const me = await owner.getChatMember({ chatId: chat.id, userId: waiting[0].user.inputPeer });
seen.approved = me?.status === "member";

seen.revoked = (await owner.revokeInviteLink(chat.id, link)).isRevoked;
const peer = await owner.resolvePeer(chat.id);
await owner.call({ _: "messages.deleteExportedChatInvite", peer, link });
seen.expired = await refusal(owner.getInviteLink(chat.id, link));
const join = (hash) => guest.call({ _: "messages.importChatInvite", hash });
seen.empty = await refusal(join(""));
seen.unknown = await refusal(join("AAAAAAAAAAAAAAAA"));
await owner.setChatUsername(chat.id, "yarn_people");
seen.public = (await guest.getChat("yarn_people")).title;
await owner.sendText(chat.id, "welcome");
await owner.getHistory(chat.id, { limit: 5 });
await owner.getChatMembers(chat.id, { limit: 10 });
await owner.getFolders();
console.log(JSON.stringify(seen));
process.exit(0);
