package online.ucca.triumvirate.cli.order;

import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.tenant.TenantStatus;
import online.ucca.triumvirate.world.opening.OpenContainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code triumvirate tenant}. */
@Command(
    name = "tenant",
    description =
        "Enters a tenant, who buys packs in a world, in place of what was known of it. Packs show"
            + " its name and number.",
    footer =
        "  triumvirate tenant harbour --name \"Harbour College\" --number 12345 --world"
            + " worlds/xx-example")
final class EnterTenant implements Callable<Integer> {
  /** What a notifier refuses for good is refused here, where somebody can still mend it. */
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

  private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");

  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin ContainerOptions world = new ContainerOptions();

  @Parameters(paramLabel = "ID", description = "The tenant's id.")
  String id = "";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      required = true,
      description = "Its name, as packs show it.")
  String name = "";

  @Option(
      names = "--number",
      paramLabel = "CODE",
      description = "Its number in the register of providers.")
  @Nullable String number;

  @Option(
      names = "--email",
      paramLabel = "ADDRESS",
      description = "Where it is told that packs are ready.")
  @Nullable String email;

  @Option(
      names = "--mobile",
      paramLabel = "NUMBER",
      description = "Where it is told by text message, for example +61491570006.")
  @Nullable String mobile;

  @Option(
      names = "--suspended",
      description = "It may neither buy nor fetch; what it bought stays.")
  boolean suspended;

  EnterTenant(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    TenantId tenant = world.typed(() -> new TenantId(id));
    if (email != null && !ADDRESS.matcher(email).matches()) {
      throw world.wrong("--email is an address such as office@harbour.example");
    }
    if (mobile != null && !NUMBER.matcher(mobile).matches()) {
      throw world.wrong(
          "--mobile is a number such as +61491570006: a plus sign, then 7 to 15 digits");
    }
    try (OpenContainer open = world.open(terminal)) {
      var tenants = open.data().tenants();
      var since =
          tenants.find(tenant).map(Tenant::createdAt).orElseGet(() -> open.settings().time().now());
      TenantStatus status = suspended ? TenantStatus.SUSPENDED : TenantStatus.ACTIVE;
      tenants.put(
          world.typed(() -> new Tenant(tenant, name, number, email, mobile, status, since)));
      if (common.json()) {
        terminal.print(
            JsonReport.success()
                .put("tenant", tenant.value())
                .put("status", OrderReport.word(status))
                .text());
      } else {
        terminal.print("entered " + tenant + ": " + name + ", " + OrderReport.word(status));
      }
      return 0;
    }
  }
}
