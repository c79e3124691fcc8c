import type { Reply } from '../../contract/client.ts';
import type { Core } from '../../services/core.ts';

/**
 * Has the core answer a call, once it is there. CORE_UNREACHABLE where it never came: whoever started it tells why.
 *
 * @param onReply - sees the reply. What throws in it is reported, and changes no answer
 */
export async function answerCall(
  core: Promise<Core>,
  { method, input }: Readonly<{ method: string; input: unknown }>,
  onReply: (method: string, reply: Reply) => void,
): Promise<Reply> {
  const carried = await core.catch(() => null);
  if (carried === null) return { ok: false, fault: { code: 'CORE_UNREACHABLE', params: {} } };
  const reply = await carried.call(method, input);
  try {
    onReply(method, reply);
  } catch (error) {
    carried.reportCrash(error);
  }
  return reply;
}

/** Closes the core, where it ever came. What goes wrong is reported: nothing keeps the app from quitting. */
export async function closeCore(core: Promise<Core>): Promise<void> {
  const carried = await core.catch(() => null);
  await carried?.close().catch((error: unknown) => carried.reportCrash(error));
}
