package online.ucca.triumvirate.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static online.ucca.triumvirate.architecture.Arrows.ARROWS;
import static online.ucca.triumvirate.architecture.Arrows.BYTES;
import static online.ucca.triumvirate.architecture.Arrows.only;
import static online.ucca.triumvirate.architecture.Room.ADAPTERS;
import static online.ucca.triumvirate.architecture.Room.ADAPTER_SPI;
import static online.ucca.triumvirate.architecture.Room.CERTIFICATION;
import static online.ucca.triumvirate.architecture.Room.CLI;
import static online.ucca.triumvirate.architecture.Room.CORPUS;
import static online.ucca.triumvirate.architecture.Room.DATABASE;
import static online.ucca.triumvirate.architecture.Room.ENGINE;
import static online.ucca.triumvirate.architecture.Room.EXCHANGE;
import static online.ucca.triumvirate.architecture.Room.HOST;
import static online.ucca.triumvirate.architecture.Room.MODEL;
import static online.ucca.triumvirate.architecture.Room.OUTPUTS;
import static online.ucca.triumvirate.architecture.Room.SCHEMA;
import static online.ucca.triumvirate.architecture.Room.SIGNING;
import static online.ucca.triumvirate.architecture.Room.STORAGE;
import static online.ucca.triumvirate.architecture.Room.WORLD;
import static online.ucca.triumvirate.architecture.Verdict.holdsAndBites;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ADR-1 and ADR-2: who may know whom. */
class ArrowsTest {
  @Test
  void everyClassLivesInARoomThatTheseRulesKnow() {
    holdsAndBites(
        house ->
            classes()
                .should(
                    ArchCondition.from(
                        DescribedPredicate.<JavaClass>describe(
                            "live in a room of the house", type -> house.roomOf(type).isPresent())))
                .because("ADR-1: a class in no room is under no rule"),
        "attic.Forgotten");
  }

  @Test
  void theModelKnowsOnlyItself() {
    holdsAndBites(
        house -> only(house, MODEL, List.of(MODEL), "jakarta.json.."), "ModelKnowsEngine");
  }

  @Test
  void theEngineKnowsTheModel() {
    holdsAndBites(
        house -> only(house, ENGINE, List.of(ENGINE, MODEL), "jakarta.json"), "EngineKnowsSchema");
  }

  @Test
  void theEngineKnowsNoAdapterAndNoneOfThoseWhoUseIt() {
    holdsAndBites(
        house ->
            noClasses()
                .that()
                .resideInAPackage(house.room(ENGINE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    house.rooms(
                        ADAPTER_SPI,
                        CORPUS,
                        ADAPTERS,
                        HOST,
                        WORLD,
                        CLI,
                        OUTPUTS,
                        STORAGE,
                        SCHEMA,
                        SIGNING))
                .because(BYTES),
        "EngineKnowsSpi",
        "EngineKnowsAdapter",
        "EngineKnowsHost",
        "EngineKnowsWorld",
        "EngineKnowsCli",
        "EngineKnowsOutput",
        "EngineKnowsStore",
        "EngineKnowsSchema",
        "EngineKnowsSigning");
  }

  @Test
  void anOutputKnowsTheModelAndTheEngine() {
    holdsAndBites(
        house ->
            only(
                house,
                OUTPUTS,
                List.of(OUTPUTS, ENGINE, MODEL),
                "com.lowagie..",
                "org.xhtmlrenderer..",
                "com.openhtmltopdf..",
                "org.apache.pdfbox..",
                "org.apache.fontbox..",
                "org.w3c.dom",
                "javax.xml.parsers",
                "javax.imageio.."),
        "OutputKnowsAdapter");
  }

  @Test
  void anOutputKnowsNoSibling() {
    holdsAndBites(
        house ->
            slices()
                .matching(house.room(OUTPUTS).replace("*", "(*)"))
                .should()
                .notDependOnEachOther()
                .because("ADR-1: one output is installed, or left out, without another"),
        "OutputKnowsSibling");
  }

  @Test
  void aStoreKnowsTheModelAndTheEngine() {
    holdsAndBites(
        house -> only(house, STORAGE, List.of(STORAGE, ENGINE, MODEL), "io.minio..", "okhttp3.."),
        "StoreKnowsOutput");
  }

  @Test
  void theSchemaValidatorKnowsTheModel() {
    holdsAndBites(
        house ->
            only(
                house,
                SCHEMA,
                List.of(SCHEMA, MODEL),
                "jakarta.json",
                "org.everit.json.schema..",
                "org.json"),
        "SchemaKnowsEngine");
  }

  @Test
  void signingKnowsTheModel() {
    holdsAndBites(
        house -> only(house, SIGNING, List.of(SIGNING, MODEL), "org.bouncycastle.."),
        "SigningKnowsHost");
  }

  @Test
  void exchangeKnowsTheModel() {
    holdsAndBites(
        house -> only(house, EXCHANGE, List.of(EXCHANGE, MODEL), "jakarta.json"),
        "ExchangeKnowsEngine");
  }

  @Test
  void theWorldKnowsPortsAndNoTechnologyButItsKeys() {
    holdsAndBites(
        house ->
            classes()
                .that()
                .resideInAPackage(house.room(WORLD))
                .and()
                .resideOutsideOfPackage(house.room(DATABASE))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                    house.knowable(
                        List.of(WORLD, MODEL, CORPUS, ADAPTER_SPI, HOST, ENGINE, SIGNING),
                        "jakarta.json"))
                .because(ARROWS),
        "WorldKnowsOutput");
  }

  @Test
  void theCommandLineKnowsTheWorldAndItsPorts() {
    holdsAndBites(
        house ->
            only(
                house,
                CLI,
                List.of(
                    CLI,
                    WORLD,
                    CERTIFICATION,
                    EXCHANGE,
                    MODEL,
                    CORPUS,
                    ADAPTER_SPI,
                    HOST,
                    ENGINE,
                    SIGNING),
                "jakarta.json",
                "picocli.."),
        "CliKnowsAdapter");
  }

  @Test
  void noRoomsKnowEachOtherInACircle() {
    holdsAndBites(
        house ->
            slices()
                .assignedFrom(new RoomSlices(house))
                .should()
                .beFreeOfCycles()
                .because("ADR-1: rooms in a circle are one room"),
        "ModelKnowsEngine");
  }
}
