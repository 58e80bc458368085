package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import online.ucca.triumvirate.engine.catalogue.CatalogueEntry;
import online.ucca.triumvirate.engine.catalogue.EntryKind;
import online.ucca.triumvirate.engine.cco.life.IssuerLists;
import online.ucca.triumvirate.engine.cco.life.PublishedList;
import online.ucca.triumvirate.engine.cco.life.RegisterContent;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.contract.OrderBooks;
import online.ucca.triumvirate.engine.order.contract.Samples;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.tenant.TenantStatus;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole databases that several open, freeze, thaw and write to at the same time. */
abstract class WorldRacesContract {
  private static final Instant WHEN = Instant.parse("2027-01-01T00:00:00Z");
  private static final int THREADS = 8;

  @TempDir Path folder;
  private DatabaseSettings settings;
  private final List<WorldDatabase> open = new ArrayList<>();

  abstract TestDatabase kind();

  @BeforeEach
  void choose() {
    settings = kind().fresh(folder);
  }

  @AfterEach
  void close() {
    open.forEach(WorldDatabase::close);
  }

  private WorldDatabase database() {
    WorldDatabase database = WorldDatabase.open(settings);
    open.add(database);
    return database;
  }

  /** What each comes to: nothing, or the code of its refusal. */
  private static List<String> codes(IntFunction<Object> action) throws Exception {
    return Samples.together(THREADS, i -> code(() -> action.apply(i)));
  }

  private static String code(Callable<Object> action) {
    try {
      action.call();
      return "";
    } catch (Refusal refusal) {
      return refusal.code();
    } catch (Exception e) {
      return String.valueOf(e);
    }
  }

  private static List<String> nothing() {
    return Collections.nCopies(THREADS, "");
  }

  @Test
  void isMadeOnce_whenAllOpenItAtOnce() throws Exception {
    assertEquals(
        nothing(),
        codes(
            i -> {
              try (WorldDatabase one = WorldDatabase.open(settings)) {
                return one.orders().counts();
              }
            }));
    assertEquals(new Migrations(kind().dialect()).files().size(), applied(database()));
  }

  private static long applied(WorldDatabase database) {
    return database
        .sessions()
        .read(
            handle ->
                handle
                    .createQuery("SELECT count(*) FROM flyway_schema_history WHERE type = 'SQL'")
                    .mapTo(Long.class)
                    .one());
  }

  @Test
  void opensForAll_whenItIsFrozenAndAllOpenItAtOnce() throws Exception {
    database().freezing().freeze(WHEN);
    for (int round = 0; round < 2; round++) {
      assertEquals(
          nothing(),
          codes(
              i -> {
                try (WorldDatabase one = WorldDatabase.open(settings)) {
                  return one.freezing().isFrozen();
                }
              }));
    }
  }

  @Test
  void isEitherFrozenOrNot_whenSomeFreezeAndSomeThaw() throws Exception {
    WorldDatabase one = database();
    WorldDatabase two = database();
    for (int round = 0; round < 8; round++) {
      int turn = round;
      assertEquals(
          nothing(),
          codes(
              i -> {
                WorldDatabase database = i % 4 < 2 ? one : two;
                if ((i + turn) % 2 == 0) {
                  database.freezing().freeze(WHEN);
                } else {
                  database.freezing().thaw();
                }
                return i;
              }));
      boolean frozen = one.freezing().isFrozen();
      String written = code(() -> put(two, "t" + turn));
      assertEquals(frozen ? "WLD_FROZEN" : "", written, "round " + round);
    }
  }

  private static Object put(WorldDatabase database, String id) {
    database
        .tenants()
        .put(new Tenant(new TenantId(id), "Name", null, null, null, TenantStatus.ACTIVE, WHEN));
    return id;
  }

  /** Each table is locked by whoever writes, and all of them by whoever freezes. */
  @Test
  void writesOrSaysThatItIsFrozen_whenItIsFrozenAndThawedMeanwhile() throws Exception {
    WorldDatabase one = database();
    WorldDatabase two = database();
    Samples.fill(TestDatabase.books(one));
    List<List<String>> outcomes =
        Samples.together(
            THREADS,
            i -> {
              List<String> codes = new ArrayList<>();
              for (int round = 0; round < 10; round++) {
                int turn = round;
                WorldDatabase database = i % 2 == 0 ? one : two;
                codes.add(
                    code(
                        () ->
                            i < 2
                                ? freezeAndThaw(database)
                                : make(database, "k" + i + "-" + turn)));
              }
              return codes;
            });
    Set<String> seen = new HashSet<>();
    outcomes.forEach(seen::addAll);
    seen.removeAll(Set.of("", "WLD_FROZEN"));
    assertEquals(Set.of(), seen);
    assertFalse(one.freezing().isFrozen());
    assertEquals("", code(() -> make(one, "at last")));
    long whole = outcomes.stream().skip(2).flatMap(List::stream).filter(""::equals).count();
    assertEquals(whole + 1, two.capabilities().read().lists().size());
    assertEquals(whole + 1, one.capabilities().read().published().size());
  }

  private static Object freezeAndThaw(WorldDatabase database) {
    database.freezing().freeze(WHEN);
    database.freezing().thaw();
    return database;
  }

  private static Order make(WorldDatabase database, String key) {
    OrderBooks books = TestDatabase.books(database);
    Order order =
        books.orders().place(Samples.request(Samples.QUAY, key, "DOCK101", "D2"), Samples.at(0));
    books.orders().begin(order.id(), Samples.at(1));
    books.orders().record(Samples.pack(order, 1, 1));
    books.orders().record(Samples.pack(order, 2, 2));
    Order ready = books.orders().complete(order.id(), Samples.at(2), Samples.messages(order.id()));
    database.capabilities().update(before -> withOneMore(before, key));
    return ready;
  }

  private static RegisterContent withOneMore(RegisterContent before, String name) {
    List<IssuerLists> lists = new ArrayList<>(before.lists());
    lists.add(new IssuerLists(name, "https://lists.example/" + name));
    List<PublishedList> published = new ArrayList<>(before.published());
    published.add(new PublishedList("https://lists.example/" + name, name));
    return new RegisterContent(lists, before.allocations(), before.lives(), published);
  }

  @Test
  void takesEveryListInOnce_whenAllImportOverlappingLists() throws Exception {
    WorldDatabase one = database();
    WorldDatabase two = database();
    assertEquals(
        nothing(),
        codes(
            i -> {
              List<CatalogueEntry> entries = new ArrayList<>();
              for (int n = 0; n < 60; n++) {
                int number = i % 2 == 0 ? n : 59 - n;
                entries.add(TableFilling.entry("HBR" + (100 + number), "Moor by " + number));
              }
              return (i < 4 ? one : two)
                  .catalogue()
                  .put(EntryKind.UNIT, entries.iterator(), read -> {});
            }));
    assertEquals(25, TableFilling.found(one, "moor").size());
    assertTrue(one.catalogue().find(EntryKind.UNIT, "HBR159").isPresent());
  }
}
