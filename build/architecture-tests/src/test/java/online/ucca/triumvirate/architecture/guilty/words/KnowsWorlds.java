package online.ucca.triumvirate.architecture.guilty.words;

/** Says what a person must show in a unit of competency. */
final class KnowsWorlds {
  static final String RTO_CODE = "See reasonable" + " adjustment and BSBTWK201.";

  // What an airman must hold by 14 CFR part
  // 61.
  static final String ATP = "";

  private KnowsWorlds() {}
}
