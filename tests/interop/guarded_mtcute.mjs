// Joining a chat with a guard bot at its door; what was seen is printed as one line of JSON.

import { signIn } from "./mtcute.mjs";

const guest = await signIn("9996629002", "Guest");
await guest.startUpdatesLoop();
const decided = new Promise((resolve) => {
  guest.onRawUpdate.add(({ update }) => {
    if (update._ === "updateJoinChatWebViewDecision") resolve(update);
  });
});
const outcome = await guest.joinChat("guarded_club");
const seen = { status: outcome.status, bot: outcome.bot.id, url: outcome.webview.url };
seen.decision = (await decided).result._;
seen.then = (await guest.getChat("guarded_club")).title;
console.log(JSON.stringify(seen));
process.exit(0);
