/** The triumvirate command. */
module online.ucca.triumvirate.cli {
  requires info.picocli;
  requires online.ucca.triumvirate.certification;
  requires online.ucca.triumvirate.exchange;
  requires online.ucca.triumvirate.signing;
  requires online.ucca.triumvirate.world;
  requires static org.jspecify;

  uses online.ucca.triumvirate.model.json.SchemaValidator;

  opens online.ucca.triumvirate.cli to
      info.picocli;
  opens online.ucca.triumvirate.cli.capability to
      info.picocli;
  opens online.ucca.triumvirate.cli.data to
      info.picocli;
  opens online.ucca.triumvirate.cli.exchange to
      info.picocli;
  opens online.ucca.triumvirate.cli.holding to
      info.picocli;
  opens online.ucca.triumvirate.cli.life to
      info.picocli;
  opens online.ucca.triumvirate.cli.option to
      info.picocli;
  opens online.ucca.triumvirate.cli.order to
      info.picocli;
  opens online.ucca.triumvirate.cli.packaging to
      info.picocli;
  opens online.ucca.triumvirate.cli.registration to
      info.picocli;
  opens online.ucca.triumvirate.cli.report to
      info.picocli;
  opens online.ucca.triumvirate.cli.world to
      info.picocli;
}
