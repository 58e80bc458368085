package online.ucca.triumvirate.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static online.ucca.triumvirate.architecture.Room.CLI;
import static online.ucca.triumvirate.architecture.Room.DATABASE;
import static online.ucca.triumvirate.architecture.Room.ENGINE;
import static online.ucca.triumvirate.architecture.Room.MODEL;
import static online.ucca.triumvirate.architecture.Room.WORLD;
import static online.ucca.triumvirate.architecture.Verdict.holdsAndBites;

import java.util.List;
import org.junit.jupiter.api.Test;

/** ADR-32: who knows the world's database, and whom it knows. */
class DatabaseTest {

  @Test
  void theDatabaseKnowsTheModelAndTheEngine_andAloneKnowsWhatItIsMadeOf() {
    holdsAndBites(
        house ->
            classes()
                .that()
                .resideInAPackage(house.room(DATABASE))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                    house.knowable(
                        List.of(DATABASE, ENGINE, MODEL),
                        "javax.sql",
                        "com.zaxxer.hikari..",
                        "org.flywaydb.core..",
                        "org.jdbi.v3.core..",
                        "org.sqlite.."))
                .because("ADR-32: ports stand in the engine; only their implementation knows SQL"),
        "DatabaseKnowsHost");
  }

  @Test
  void nobodyKnowsTheDatabase_butByItsPorts() {
    holdsAndBites(
        house ->
            noClasses()
                .that()
                .resideInAnyPackage(house.rooms(WORLD, CLI))
                .and()
                .resideOutsideOfPackage(house.room(DATABASE))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.room(DATABASE))
                .because("ADR-32: a world finds its database by ServiceLoader, and can be without"),
        "WorldKnowsDatabase",
        "CliKnowsDatabase");
  }
}
