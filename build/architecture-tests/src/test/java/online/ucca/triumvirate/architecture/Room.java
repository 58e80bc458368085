package online.ucca.triumvirate.architecture;

/** The rooms of the house, each with its packages below a root. */
enum Room {
  MODEL("model.."),
  MODEL_JSON("model.json"),
  CORPUS("corpus.."),
  ADAPTER_SPI("adapter"),
  READING("reading"),
  HOST("host.."),
  CERTIFICATION("certification.."),
  ADAPTERS("adapter.*.."),
  ENGINE("engine.."),
  OUTPUTS("output.*.."),
  STORAGE("storage.."),
  DELIVERY("delivery.."),
  PAYMENT("payment.."),
  SCHEMA("schema.."),
  SIGNING("signing.."),
  EXCHANGE("exchange.."),
  WORK("work.."),
  DATABASE("world.jdbi.."),
  WORLD("world.."),
  CLI("cli..");

  private final String packages;

  Room(String packages) {
    this.packages = packages;
  }

  /** The room's packages in the pattern language of ArchUnit. */
  String packages() {
    return packages;
  }
}
