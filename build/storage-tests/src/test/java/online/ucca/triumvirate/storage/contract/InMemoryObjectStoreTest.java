package online.ucca.triumvirate.storage.contract;

import online.ucca.triumvirate.engine.storage.InMemoryObjectStore;
import online.ucca.triumvirate.engine.storage.LinkValidity;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.junit.jupiter.api.Test;

class InMemoryObjectStoreTest extends ObjectStoreContract {

  @Override
  ObjectStore newStore() {
    return new InMemoryObjectStore();
  }

  @Test
  void givesNoUrls() {
    store.create(key(1), content("first"));

    Refused.with(ErrorCode.STO_NO_LINKS, () -> store.presignGet(key(1), LinkValidity.usual()));
    Refused.with(ErrorCode.STO_NO_LINKS, () -> store.presignPut(key(2), LinkValidity.usual()));
  }
}
