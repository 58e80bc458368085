package online.ucca.triumvirate.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.world.opening.OpenContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that ends, without a word to anybody, at each of twelve steps between a purchase and
 * the record of its message: on PostgreSQL and a bucket, with real packs.
 */
@Timeout(3600)
class TwelveKillsTest {
  private static final String STEPS =
      System.getProperty("triumvirate.servers.steps", "PACK_STORED,ORDER_READY,MESSAGE_SENT");
  private static final int ROUNDS = Integer.getInteger("triumvirate.servers.rounds", 1);

  /** Where a process dies: on its way to an effect, or before it could act on it. */
  private enum Step {
    PURCHASE_ARRIVES("place.before", 1),
    ORDER_PLACED("place.after", 1),
    ORDER_QUEUED("enqueue.after", 1),
    WORKER_COMES("begin.before", 1),
    ORDER_BEGUN("begin.after", 1),
    PACK_MADE("create.before", 1),
    PACK_STORED("create.after", 1),
    PACK_RECORDED("record.after", 1),
    SECOND_PACK_STORED("create.after", 2),
    ORDER_READY("complete.after", 1),
    MESSAGE_SENT("send.after", 1),
    SENDING_RECORDED("sent.after", 1);

    private final String moment;
    private final int occurrence;

    Step(String moment, int occurrence) {
      this.moment = moment;
      this.occurrence = occurrence;
    }

    static List<Step> chosen() {
      return STEPS.equals("ALL")
          ? List.of(values())
          : Stream.of(STEPS.split(",", -1)).map(Step::valueOf).toList();
    }
  }

  @TempDir Path folder;

  @Test
  void makesEachOrderOnce_whereverItsProcessEnds() throws Exception {
    try (MailServer mail = new MailServer()) {
      ServedWorld world = ServedWorld.in(folder, mail);
      try (OpenContainer open = world.open();
          Workers workers = new Workers(world)) {
        ServedWorld.offer(open, "SAMWRK202");
        Ledger ledger = new Ledger(world, open, mail);
        Map<OrderId, TenantId> orders = new HashMap<>();
        Workers.One living = workers.start();
        List<String> sentTwice = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
          for (Step step : Step.chosen()) {
            int number = orders.size();
            String session = "cs_" + number;
            TenantId buyer = ServedWorld.enter(open, "college-" + number);
            byte[] event =
                Purchases.event(
                    "evt_" + number,
                    buyer,
                    session,
                    "SAMWRK201:bundled,SAMWRK202:bundled",
                    3800,
                    345);
            Path file = Files.write(world.file(session + ".json"), event);
            living.says("works");
            String end = "end " + step.moment + " " + step.occurrence;
            living.tell(end);
            living.says(end);
            living.tell("accept " + file);
            assertEquals(MortalServices.KILLED, living.ends(), step + ": " + living.errors());
            OrderId order = Purchases.order(buyer, session);
            orders.put(order, buyer);
            if (step == Step.MESSAGE_SENT) {
              sentTwice.add(Ledger.messageId(order));
            }
            living = workers.start();
            living.says("works");
            // The provider was not told that it was understood, or asks itself.
            living.tell("accept " + file);
            ledger.isQuiet(orders.size());
          }
        }
        assertEquals(0, living.finish(), living::errors);
        ledger.assertEachOnce(orders, 2);
        assertEquals(sentTwice.size(), ledger.repeatedSendings(), "sent, and not recorded");
      }
    }
  }
}
