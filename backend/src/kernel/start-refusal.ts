/** The server cannot start for a reason the person at the console can mend; the message is the one line they see. */
export class StartRefusal extends Error {}
