// @ucca-scope: platform
// @ucca-maintainer: ucca
// @ucca-versioning: platform-track

import { answer } from "../tools/validate/contract.mjs";

/** Verification of a document: what came of it, and the evidence. */
export const contract = {
  endpoint: "verify",
  routes: [
    {
      method: "POST", path: "/verify",
      answer: { result: "object", evidence_chain: "array" },
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
