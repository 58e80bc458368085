package online.ucca.triumvirate.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static online.ucca.triumvirate.architecture.Verdict.holdsAndBites;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** ADR-4: text becomes JSON, and JSON text, in one package. */
class JsonTest {
  private static final Set<String> READING_AND_WRITING =
      Set.of(
          "createReader",
          "createReaderFactory",
          "createParser",
          "createParserFactory",
          "createWriter",
          "createWriterFactory",
          "createGenerator",
          "createGeneratorFactory");

  @Test
  void theModelUsesTheJsonApisInOnePackage() {
    holdsAndBites(
        house ->
            noClasses()
                .that()
                .resideInAPackage(house.room(Room.MODEL))
                .and()
                .resideOutsideOfPackage(house.room(Room.MODEL_JSON))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta..")
                .because("ADR-4: the language is there without its spelling"),
        "ModelHoldsJson");
  }

  @Test
  void objectsAreBoundInOnePackage() {
    holdsAndBites(
        house ->
            noClasses()
                .that()
                .resideOutsideOfPackage(house.room(Room.MODEL_JSON))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.json.bind..")
                .because("ADR-4: JSON-B accepts in silence what a strict reader refuses"),
        "BindsJson");
  }

  @Test
  void textIsReadAndWrittenInOnePackage() {
    holdsAndBites(
        house ->
            noClasses()
                .that()
                .resideOutsideOfPackage(house.room(Room.MODEL_JSON))
                .should()
                .dependOnClassesThat(readOrWriteJson())
                .orShould()
                .accessTargetWhere(isAFactoryOfReadersOrWriters())
                .because(
                    "ADR-4: one strict reader and one canonical writer; elsewhere trees are looked at"
                        + " and built, not spelled"),
        "ReadsJson",
        "WritesJson");
  }

  private static DescribedPredicate<JavaClass> readOrWriteJson() {
    return JavaClass.Predicates.belongToAnyOf(
            JsonProvider.class,
            JsonReader.class,
            JsonReaderFactory.class,
            JsonWriter.class,
            JsonWriterFactory.class)
        .or(resideInAnyPackage("jakarta.json.stream.."))
        .as("read or write JSON text");
  }

  private static DescribedPredicate<JavaAccess<?>> isAFactoryOfReadersOrWriters() {
    return DescribedPredicate.describe(
        "it makes a reader or a writer of JSON text",
        access ->
            access.getTargetOwner().isEquivalentTo(Json.class)
                && READING_AND_WRITING.contains(access.getTarget().getName()));
  }
}
