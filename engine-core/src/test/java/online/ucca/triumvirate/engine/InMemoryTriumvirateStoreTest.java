package online.ucca.triumvirate.engine;

class InMemoryTriumvirateStoreTest extends TriumvirateStoreContract {

  @Override
  protected TriumvirateStore store() {
    return new InMemoryTriumvirateStore();
  }
}
