package online.ucca.triumvirate.model.credential;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.instrument.InstrumentRef;

/**
 * Who is authorised to do what (spec §2.4).
 *
 * @param instrumentRef the framework that the credentials belong to
 * @param credentials the credentials; never empty in a valid Triumvirate (spec Q2 b)
 */
public record CredentialMap(InstrumentRef instrumentRef, List<Credential> credentials) {

  /** Copies the list. */
  public CredentialMap {
    credentials = Copies.list(credentials);
  }
}
