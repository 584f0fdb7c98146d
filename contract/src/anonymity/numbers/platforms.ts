/** Places where people have an account, as alternatives for a pattern. */
export const PLATFORM =
  'insta(?:gram)?|ig|snap(?:chat|map)?|sc|tik ?[tT]ok|tt|discord|dc|telegram|tg|facebook|fb|twitter|roblox|fortnite|xbox|psn|playstation|ps[345]|steam|minecraft|twitch|youtube|yt|only ?fans|skype|vinted|signal|kik|threads|bereal|yubo|wickr|session|epic|valorant|clash of clans|brawl stars|habbo|badoo|tinder|grindr|whatsapp|linkedin|reddit|pinterest|soundcloud|spotify|marktplaats|snapje|finsta|omegle|telegramgroep';
/** Words that announce an account name. */
export const LABEL = String.raw`(?:gamer|game|gamers|profiel|schuil|screen|facebook|fb|twitch(?:\.tv)?|youtube|vinted|marktplaats|app|gebruikers|account|user|nick|scherm|inlog|kanaal|spelers?|chat|discord|snap(?:chat)?|insta(?:gram)?|tiktok|telegram|steam|roblox|psn|xbox|fortnite|artiesten|rap|stream|skype|kik|log ?in) ?-?(?:naam|name|tag|id)|ign|gt|nick|handle|@ ?naam|username|gamertag|snap-?code`;
// Words for an account of which the name is not always told.
export const ACCOUNT = String.raw`(?:(?:${PLATFORM})[- ]?)?(?:accounts?|kanaal|profiel|pagina|streamer|naam)|verkoper|koper|gebruiker|twitchstreamer|streamer|online|volgt?|gamet|gamen|gamer|chat(?:te|t)? met|dm(?:'?s|'?t|'?de)?|dm'en|app-?naam|achter`;
