package online.ucca.triumvirate.architecture;

import static online.ucca.triumvirate.architecture.Arrows.only;
import static online.ucca.triumvirate.architecture.Room.ENGINE;
import static online.ucca.triumvirate.architecture.Room.MODEL;
import static online.ucca.triumvirate.architecture.Room.WORK;
import static online.ucca.triumvirate.architecture.Verdict.holdsAndBites;

import java.util.List;
import org.junit.jupiter.api.Test;

/** ADR-37: whom queues and workers know. */
class WorkTest {

  @Test
  void workKnowsTheModelAndTheEngine_andNotWhoMadeItsTable() {
    holdsAndBites(
        house ->
            only(
                house,
                WORK,
                List.of(WORK, ENGINE, MODEL),
                "javax.sql",
                "com.github.kagkarlsson..",
                "com.zaxxer.hikari..",
                "org.slf4j",
                "org.sqlite.."),
        "WorkKnowsDatabase");
  }
}
