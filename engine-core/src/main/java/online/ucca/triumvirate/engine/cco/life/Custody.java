package online.ucca.triumvirate.engine.cco.life;

import online.ucca.triumvirate.model.cco.life.CapabilityLife;
import online.ucca.triumvirate.model.id.ClientId;

/**
 * Whose CCOs may be changed: those that one issuer made for one client.
 *
 * @param issuer the issuer's DID
 * @param clientId the client
 */
record Custody(String issuer, ClientId clientId) {

  boolean isOfClient(CapabilityLife life) {
    return life.subject().clientId().equals(clientId);
  }

  boolean holds(CapabilityLife life) {
    return isOfClient(life) && life.subject().issuer().equals(issuer);
  }
}
