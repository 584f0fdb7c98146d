/** A step did not succeed; the message is what the person at the console gets to see, without a stack. */
export class Failure extends Error {}
