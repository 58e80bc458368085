// @ucca-scope: platform
// @ucca-maintainer: ucca
// @ucca-versioning: platform-track

import { answer } from "../tools/validate/contract.mjs";

/** Units: a search, and one by its code with the qualifications that name it. */
export const contract = {
  endpoint: "units",
  routes: [
    {
      method: "GET", path: "/units", search: true,
      answer: { items: "array", total: "integer", page: "integer", limit: "integer" },
    },
    {
      method: "GET", path: "/units/:code",
      answer: { unit: "object", qualifications: "array" },
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
