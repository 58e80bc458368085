package online.ucca.triumvirate.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static online.ucca.triumvirate.architecture.Arrows.BYTES;
import static online.ucca.triumvirate.architecture.Arrows.only;
import static online.ucca.triumvirate.architecture.Room.ADAPTERS;
import static online.ucca.triumvirate.architecture.Room.ADAPTER_SPI;
import static online.ucca.triumvirate.architecture.Room.CERTIFICATION;
import static online.ucca.triumvirate.architecture.Room.CLI;
import static online.ucca.triumvirate.architecture.Room.CORPUS;
import static online.ucca.triumvirate.architecture.Room.ENGINE;
import static online.ucca.triumvirate.architecture.Room.HOST;
import static online.ucca.triumvirate.architecture.Room.MODEL;
import static online.ucca.triumvirate.architecture.Room.OUTPUTS;
import static online.ucca.triumvirate.architecture.Room.READING;
import static online.ucca.triumvirate.architecture.Room.WORLD;
import static online.ucca.triumvirate.architecture.Verdict.holdsAndBites;

import java.util.List;
import org.junit.jupiter.api.Test;

/** ADR-1 and ADR-2, on the adapters' side: who may know whom. */
class AdapterArrowsTest {
  @Test
  void theSpiKnowsTheModel() {
    holdsAndBites(
        house -> only(house, ADAPTER_SPI, List.of(ADAPTER_SPI, CORPUS, MODEL)), "SpiKnowsHost");
  }

  @Test
  void aCorpusKnowsTheModel() {
    holdsAndBites(
        house -> only(house, CORPUS, List.of(CORPUS, MODEL), "javax.xml..", "org.xml.sax.."),
        "CorpusKnowsSpi");
  }

  @Test
  void aReadingKnowsTheSpi() {
    holdsAndBites(
        house -> only(house, READING, List.of(READING, ADAPTER_SPI, CORPUS, MODEL)),
        "ReadingKnowsHost");
  }

  @Test
  void theHostKnowsTheModelAndTheSpi() {
    holdsAndBites(
        house -> only(house, HOST, List.of(HOST, ADAPTER_SPI, CORPUS, MODEL), "jakarta.json"),
        "HostKnowsEngine");
  }

  @Test
  void certificationKnowsTheHostAndWhatTheHostKnows() {
    holdsAndBites(
        house ->
            only(
                house,
                CERTIFICATION,
                List.of(CERTIFICATION, HOST, ADAPTER_SPI, CORPUS, MODEL),
                "jakarta.json",
                "org.junit.jupiter.api"),
        "CertificationKnowsEngine");
  }

  @Test
  void onlyOnePackageOfTheKitKnowsJUnit() {
    holdsAndBites(
        house ->
            noClasses()
                .that()
                .resideInAPackage(house.room(CERTIFICATION))
                .and()
                .resideOutsideOfPackage("..certification.junit")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.junit..")
                .because("ADR-3: no test framework is forced on whoever certifies"),
        "CertificationKnowsJUnit");
  }

  @Test
  void anAdapterKnowsTheModelAndTheSpi() {
    holdsAndBites(
        house ->
            only(
                house,
                ADAPTERS,
                List.of(ADAPTERS, READING, ADAPTER_SPI, CORPUS, MODEL),
                "jakarta.json",
                "org.jsoup.."),
        "AdapterKnowsHost");
  }

  @Test
  void anAdapterKnowsNothingOfTheEngine() {
    holdsAndBites(
        house ->
            noClasses()
                .that()
                .resideInAPackage(house.room(ADAPTERS))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.rooms(ENGINE, OUTPUTS, HOST, CERTIFICATION, WORLD, CLI))
                .because(BYTES),
        "AdapterKnowsEngine",
        "AdapterKnowsHost");
  }

  @Test
  void anAdapterKnowsNoSibling() {
    holdsAndBites(
        house ->
            slices()
                .matching(house.room(ADAPTERS).replace("*", "(*)"))
                .should()
                .notDependOnEachOther()
                .because("ADR-2: worlds share nothing, so adapters share only the port"),
        "AdapterKnowsSibling");
  }
}
