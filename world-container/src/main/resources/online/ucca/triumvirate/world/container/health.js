// @ucca-scope: platform
// @ucca-maintainer: ucca
// @ucca-versioning: platform-track

import { answer } from "../tools/validate/contract.mjs";

/** How the world is. */
export const contract = {
  endpoint: "health",
  routes: [
    {
      method: "GET", path: "/health",
      answer: { status: "string", database: "any", last_sync: "any", record_counts: "object" },
    },
  ],
};

/**
 * Answers a request to this endpoint.
 *
 * @param {Request} request the request
 * @param {object} world its configuration, and where its data is (tools/validate/contract.mjs)
 * @returns {Promise<Response>} the answer, or an error in the form of the contract
 */
export function handle(request, world) {
  return answer(contract, request, world);
}
