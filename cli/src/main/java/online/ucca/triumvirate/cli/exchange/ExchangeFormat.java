package online.ucca.triumvirate.cli.exchange;

import online.ucca.triumvirate.exchange.casenet.CasePackages;
import online.ucca.triumvirate.exchange.oscal.OscalCatalog;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.CapabilityCredential;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.world.ReadTriumvirate;

/** What {@code export --as} offers. */
enum ExchangeFormat {
  /** The Compliance Ruleset as an OSCAL catalog. */
  OSCAL {
    @Override
    byte[] write(byte[] bytes) {
      if (CasePackages.isImported(JsonDocument.read(bytes))) {
        throw new Refusal(
            Finding.of(
                ErrorCode.EXC_NOT_EXPORTABLE,
                "an imported outcome instrument has no Compliance Ruleset to make a catalog of"));
      }
      return OscalCatalog.of(ReadTriumvirate.installed().read(bytes).triumvirate()).readableBytes();
    }
  },
  /** The Outcome Specification as a CFPackage of CASE. */
  CASE {
    @Override
    byte[] write(byte[] bytes) {
      ReadTriumvirate reader = ReadTriumvirate.installed();
      JsonDocument document = JsonDocument.read(bytes);
      return new CasePackages(reader.schemaValidator())
          .write(CasePackages.isImported(document) ? document : reader.read(bytes).document());
    }
  },
  /** A CCO as the Verifiable Credential that it is. */
  VC {
    @Override
    byte[] write(byte[] bytes) {
      JsonDocument document = JsonDocument.read(bytes);
      if (!CapabilityCredential.isOne(document)) {
        throw new Refusal(
            Finding.of(ErrorCode.EXC_NOT_EXPORTABLE, "only a CCO is a Verifiable Credential")
                .withRemedy("Make the Triumvirate's CCO first: triumvirate process FILE."));
      }
      CapabilityCredential.body(document);
      return document.readableBytes();
    }
  };

  /**
   * Writes a file in this format.
   *
   * @param bytes the file that is exported
   * @return the result
   */
  abstract byte[] write(byte[] bytes);
}
