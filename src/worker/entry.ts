import { fetchPart, sha256 } from './fetch-part.ts';
import type { WorkerRequest, WorkerResponse } from './protocol.ts';
import { createRegisterService } from './register-service.ts';

/** A turn of the worker's queue, so that a question that has come in meanwhile is answered first. */
const pause = () =>
  new Promise<void>((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });

const service = createRegisterService({ fetchPart, sha256, isOnline: () => navigator.onLine, pause });
const reply = (response: WorkerResponse) => self.postMessage(response);

self.onmessage = ({ data: request }: MessageEvent<WorkerRequest>) => {
  const { id } = request;
  service(request, (progress) => reply({ id, kind: 'progress', ...progress })).then(
    (outcome) =>
      reply(
        outcome.ok
          ? { id, kind: 'done', answer: outcome.value }
          : { id, kind: 'failed', failure: outcome.error },
      ),
    // Reaches the page as the worker's error event, so that no question waits for ever.
    (fault: unknown) => self.reportError(fault),
  );
};
