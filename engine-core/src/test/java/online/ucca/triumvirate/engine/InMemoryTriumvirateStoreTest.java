package online.ucca.triumvirate.engine;

class InMemoryTriumvirateStoreTest extends TriumvirateStoreContract {

  @Override
  TriumvirateStore store() {
    return new InMemoryTriumvirateStore();
  }
}
