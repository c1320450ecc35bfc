import { fetchPart, sha256 } from './fetch-part.ts';
import type { WorkerRequest, WorkerResponse } from './protocol.ts';
import { createRegisterService } from './register-service.ts';

const service = createRegisterService({ fetchPart, sha256, isOnline: () => navigator.onLine });
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
