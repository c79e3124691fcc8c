import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Reply } from './contract/client.ts';
import type { AnyEvent, EventListener } from './contract/events.ts';

// All that the page gets of Electron: one door for calls, one for events. No channel can be named from there.
contextBridge.exposeInMainWorld('assistant', {
  call: (method: string, input: unknown): Promise<Reply> =>
    ipcRenderer.invoke('call', method, input) as Promise<Reply>,
  subscribe: (listener: EventListener): (() => void) => {
    const forward = (_event: IpcRendererEvent, event: AnyEvent) => listener(event);
    ipcRenderer.on('event', forward);
    return () => ipcRenderer.removeListener('event', forward);
  },
});
