package online.ucca.triumvirate.world.opening;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.StoredTriumvirate;
import online.ucca.triumvirate.engine.TriumvirateStore;
import online.ucca.triumvirate.engine.order.MadePack;
import online.ucca.triumvirate.engine.order.Offers;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderLine;
import online.ucca.triumvirate.engine.order.PackMaker;
import online.ucca.triumvirate.engine.pack.PackOptions;
import online.ucca.triumvirate.engine.pack.PackOrder;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.world.World;

/**
 * Makes packs from what a world offers. The Triumvirate goes through the gate again, so that
 * nothing is made from one whose adapter or key was withdrawn meanwhile. The pack bears the day of
 * the order in the world's zone, and no other time.
 */
final class GatePackMaker implements PackMaker {
  private static final int LONGEST_SHOWN = 80;

  private final World world;
  private final Offers offers;
  private final TriumvirateStore triumvirates;
  private final ZoneId zone;

  GatePackMaker(World world, Offers offers, TriumvirateStore triumvirates, ZoneId zone) {
    this.world = world;
    this.offers = offers;
    this.triumvirates = triumvirates;
    this.zone = zone;
  }

  @Override
  public MadePack make(Order order, OrderLine line, Tenant buyer) {
    TriumvirateId id =
        offers.find(line.code()).orElseThrow(() -> new Refusal(notOffered(line.code())));
    StoredTriumvirate stored =
        triumvirates.find(id).orElseThrow(() -> new Refusal(notOffered(line.code())));
    AcceptedTriumvirate accepted = world.admit(stored.envelope().canonicalBytes());
    LocalDate day = order.orderedAt().atZone(zone).toLocalDate();
    PackOrder asked =
        new PackOrder(
            buyer.name(),
            buyer.number(),
            PackOptions.DEFAULT,
            day,
            day.atStartOfDay(zone).toInstant());
    return new MadePack(world.packs().pack(List.of(accepted), asked), id);
  }

  /** That a code is not offered. */
  static Finding notOffered(String code) {
    return Finding.of(
        ErrorCode.ORD_NOT_OFFERED,
        "nothing is offered under the code '" + Excerpt.of(code, LONGEST_SHOWN) + "'");
  }
}
