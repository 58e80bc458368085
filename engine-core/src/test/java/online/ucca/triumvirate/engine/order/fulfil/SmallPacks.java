package online.ucca.triumvirate.engine.order.fulfil;

import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import online.ucca.triumvirate.engine.order.MadePack;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderLine;
import online.ucca.triumvirate.engine.order.PackMaker;
import online.ucca.triumvirate.engine.order.contract.Samples;
import online.ucca.triumvirate.engine.pack.Pack;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.NameBasedUuid;
import online.ucca.triumvirate.model.id.PackId;
import online.ucca.triumvirate.model.json.JsonDocument;

/** Makes packs of a few bytes, the same for the same line of an order. */
class SmallPacks implements PackMaker {
  /** A code that is not offered. */
  static final String NOT_OFFERED = "GONE101";

  @Override
  public MadePack make(Order order, OrderLine line, Tenant buyer) {
    if (line.code().equals(NOT_OFFERED)) {
      throw new Refusal(Finding.of(ErrorCode.ORD_NOT_OFFERED, "nothing is offered for the code"));
    }
    return pack(id(order, line), buyer);
  }

  UUID id(Order order, OrderLine line) {
    return NameBasedUuid.of(
        new UUID(5, 5), List.of(order.id().toString(), Integer.toString(line.number())));
  }

  static MadePack pack(UUID id, Tenant buyer) {
    JsonDocument manifest =
        JsonDocument.of(
            Json.createObjectBuilder()
                .add("pack_id", id.toString())
                .add("provider", buyer.name())
                .build());
    return new MadePack(
        new Pack(new PackId(id), List.of(), manifest, List.of()), Samples.triumvirate(1));
  }

  /** What may succeed later. */
  static Refusal unavailable() {
    return new Refusal(Finding.of(ErrorCode.DBS_UNAVAILABLE, "the database is away"));
  }
}
