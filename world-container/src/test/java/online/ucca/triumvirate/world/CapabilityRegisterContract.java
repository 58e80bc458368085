package online.ucca.triumvirate.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;
import online.ucca.triumvirate.engine.cco.life.EntryAllocation;
import online.ucca.triumvirate.engine.cco.life.RegisterContent;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.id.Sha256;
import org.junit.jupiter.api.Test;

/** What every register of lives does; also for the tests of other rooms. */
public abstract class CapabilityRegisterContract {
  private static final int THREADS = 6;
  private static final int EACH = 15;

  /** For those who extend it. */
  protected CapabilityRegisterContract() {}

  /** A register; the same content each time within one test. */
  protected abstract CapabilityRegister register();

  /** The content with the next place given away. */
  protected static RegisterContent oneMore(RegisterContent before) {
    List<EntryAllocation> more = new ArrayList<>(before.allocations());
    more.add(
        new EntryAllocation(
            "did:key:z6Mktest",
            Sha256.of(new byte[0]),
            "0.1.0",
            new StatusEntry("urn:lists", more.size())));
    return new RegisterContent(before.lists(), more, before.lives(), before.published());
  }

  @Test
  void holdsNothing_untilSomethingIsRegistered() {
    assertEquals(RegisterContent.NONE, register().read());
  }

  @Test
  void reads_whatTheLastUpdateGave() {
    CapabilityRegister register = register();
    RegisterContent first = register.update(CapabilityRegisterContract::oneMore);
    assertEquals(1, first.allocations().size());
    assertEquals(first, register.read());
    assertEquals(first, register.update(before -> before));
    register.update(CapabilityRegisterContract::oneMore);
    assertEquals(2, register().read().allocations().size());
  }

  @Test
  void changesNothing_ifTheChangeThrows() {
    CapabilityRegister register = register();
    RegisterContent before = register.update(CapabilityRegisterContract::oneMore);
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                register.update(
                    content -> {
                      throw new IllegalStateException(oneMore(content) + " was not meant");
                    }));
    assertEquals(true, String.valueOf(thrown.getMessage()).endsWith("was not meant"));
    assertEquals(before, register.read());
    assertEquals(2, register.update(CapabilityRegisterContract::oneMore).allocations().size());
  }

  @Test
  void givesNoPlaceTwice_whenSeveralAskAtOnce() throws Exception {
    CyclicBarrier together = new CyclicBarrier(THREADS);
    List<Callable<List<Long>>> asking = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      CapabilityRegister register = register();
      asking.add(
          () -> {
            together.await();
            List<Long> given = new ArrayList<>();
            for (int k = 0; k < EACH; k++) {
              List<EntryAllocation> all =
                  register.update(CapabilityRegisterContract::oneMore).allocations();
              given.add(all.get(all.size() - 1).entry().index());
            }
            return given;
          });
    }
    List<Long> all = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<List<Long>> given : threads.invokeAll(asking)) {
        all.addAll(given.get(60, TimeUnit.SECONDS));
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(
        new HashSet<>(LongStream.range(0, THREADS * EACH).boxed().toList()), new HashSet<>(all));
    assertEquals(THREADS * EACH, all.size());
    assertEquals(THREADS * EACH, register().read().allocations().size());
  }
}
