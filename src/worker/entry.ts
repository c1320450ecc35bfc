import { fetchPart, sha256 } from './fetch-part.ts';
import type { WorkerRequest, WorkerResponse } from './protocol.ts';
import { createRegisterService } from './register-service.ts';

const service = createRegisterService({ fetchPart, sha256, isOnline: () => navigator.onLine });
const reply = (response: WorkerResponse) => self.postMessage(response);

self.onmessage = async ({ data: request }: MessageEvent<WorkerRequest>) => {
  const { id } = request;
  const outcome = await service(request, (progress) => reply({ id, kind: 'progress', ...progress }));
  reply(
    outcome.ok ? { id, kind: 'done', answer: outcome.value } : { id, kind: 'failed', failure: outcome.error },
  );
};
