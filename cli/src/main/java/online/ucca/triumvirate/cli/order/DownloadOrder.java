package online.ucca.triumvirate.cli.order;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.file.OutputFile;
import online.ucca.triumvirate.cli.file.PendingFile;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderRefusals;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.world.opening.OpenContainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code triumvirate order download}. */
@Command(
    name = "download",
    description =
        "Fetches the packs of a tenant's order, each checked against the hash that was recorded when"
            + " it was stored.",
    footer =
        "  triumvirate order download 5c0f6a52-6d0e-5f0b-9f57-6f3f1d0b7a11 --tenant harbour --out"
            + " packs --world worlds/xx-example")
final class DownloadOrder implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin ContainerOptions world = new ContainerOptions();

  @Parameters(paramLabel = "ORDER", description = "The order's id.")
  String id = "";

  @Option(names = "--tenant", paramLabel = "ID", required = true, description = "Who asks.")
  String tenant = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder that gets PACK_ID.zip for each pack. Default: the current folder.")
  Path out = Path.of(".");

  DownloadOrder(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OrderId wanted = world.order(id);
    TenantId owner = world.typed(() -> new TenantId(tenant));
    try (OpenContainer open = world.open(terminal)) {
      OrderBook orders = open.data().orders();
      var order =
          orders.find(owner, wanted).orElseThrow(() -> OrderRefusals.notFound("order " + wanted));
      List<StoredPack> packs = orders.packs(wanted);
      if (packs.isEmpty()) {
        throw OrderRefusals.notFound(
            "pack of order " + wanted + ", which is " + OrderReport.word(order.state()));
      }
      OutputFile.folder(out);
      List<Map<String, @Nullable Object>> written = new ArrayList<>();
      for (StoredPack pack : packs) {
        byte[] bytes = open.orders().downloads().read(owner, pack.pack());
        Path file = out.resolve(pack.pack() + ".zip").normalize();
        new PendingFile(file, bytes).write();
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("code", pack.code());
        one.put("pack_id", pack.pack().toString());
        one.put("sha256", pack.object().hash().hex());
        one.put("file", file.toString());
        written.add(one);
        if (!common.json()) {
          terminal.print("fetched " + pack.code() + " to " + file);
        }
      }
      if (common.json()) {
        terminal.print(JsonReport.success().put("packs", written).text());
      }
      return 0;
    }
  }
}
