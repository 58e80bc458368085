package online.ucca.triumvirate.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static online.ucca.triumvirate.architecture.Arrows.only;
import static online.ucca.triumvirate.architecture.Room.CLI;
import static online.ucca.triumvirate.architecture.Room.DELIVERY;
import static online.ucca.triumvirate.architecture.Room.ENGINE;
import static online.ucca.triumvirate.architecture.Room.MODEL;
import static online.ucca.triumvirate.architecture.Room.PAYMENT;
import static online.ucca.triumvirate.architecture.Room.WORLD;
import static online.ucca.triumvirate.architecture.Verdict.holdsAndBites;

import java.util.List;
import org.junit.jupiter.api.Test;

/** ADR-38: who knows those who are paid and those who tell, and whom they know. */
class PurchaseArrowsTest {

  @Test
  void aNotifierKnowsTheModelAndTheEngine() {
    holdsAndBites(
        house ->
            only(
                house,
                DELIVERY,
                List.of(DELIVERY, ENGINE, MODEL),
                "jakarta.activation",
                "jakarta.json",
                "jakarta.mail..",
                "javax.net",
                "javax.net.ssl",
                "org.eclipse.angus.mail.smtp"),
        "NotifierKnowsPayment");
  }

  @Test
  void aReaderOfPaymentsKnowsTheModelAndTheEngine() {
    holdsAndBites(
        house ->
            only(
                house,
                PAYMENT,
                List.of(PAYMENT, ENGINE, MODEL),
                "jakarta.json",
                "javax.crypto",
                "javax.crypto.spec"),
        "PaymentKnowsNotifier");
  }

  @Test
  void nobodyKnowsThem_butByTheirPorts() {
    holdsAndBites(
        house ->
            noClasses()
                .that()
                .resideInAnyPackage(house.rooms(ENGINE, WORLD, CLI))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.rooms(DELIVERY, PAYMENT))
                .because("ADR-38: a world finds them by ServiceLoader, and can be without"),
        "WorldKnowsNotifier",
        "CliKnowsPayment");
  }
}
