package online.ucca.triumvirate.adapter.tga.packaging;

import java.util.List;

/**
 * Packaging texts written for this project in the shapes that the register uses, each with what it
 * means. A line's level is its indent; {@code # core} and {@code # elective} are headings. A rule
 * is written {@code id<parent kind count pool}; after a bar stand the clauses kept in words ({@code
 * ?}) and those to be judged ({@code !}).
 */
final class PackagingSamples {
  private PackagingSamples() {}

  record Sample(String name, String text, String expected) {}

  static final List<Sample> ALL =
      List.of(
          new Sample(
              "the whole sentence of the specification",
              """
              14 units must be completed: 6 core units; 8 elective units, of which: at least 4 from Group A; up to 2 from Group B.
              """,
              "1 choose 14; 2<1 choose 6 core; 3<1 choose 8 elective; 4<3 choose 4 A; 5<3 at_most 2 B"),
          new Sample(
              "bullets below a sentence",
              """
              To achieve this qualification, competency must be demonstrated in:
                14 units of competency:
                  6 core units
                  8 elective units.
              """,
              "1 choose 14; 2<1 choose 6 core; 3<1 choose 8 elective"),
          new Sample(
              "total number of units",
              """
              Total number of units = 12
              5 core units plus
              7 elective units, of which:
                at least 4 units must be from Group A
                the remaining 3 units may be selected from Group B, this or any other currently endorsed Training Package or accredited course.
              """,
              "1 choose 12; 2<1 choose 5 core; 3<1 choose 7 elective; 4<3 choose 4 A; 5<3 choose 3 B elsewhere"),
          new Sample(
              "numbers as words, and again in brackets",
              """
              To be awarded the Certificate III in Sample Work (Bus/Truck), competency must be achieved in twenty five (25) units of competency.
                nine (9) core unit of competency
                sixteen (16) elective units of competency.
              """,
              "1 choose 25; 2<1 choose 9 core; 3<1 choose 16 elective"),
          new Sample(
              "numbers that contradict each other",
              "eight (9) elective units",
              "| ?eight (9) elective units"),
          new Sample(
              "selection under the heading of electives, with levels",
              """
              Competency must be achieved in eight (8) units of competency:
                Three (3) core units of competency
                five (5) elective units of competency.
              # elective
                select five (5) elective units of competency from Group A, B or C.
              Note that:
                  at least three (3) units must be at Certificate III level
                  a maximum of two (2) units may be at Certificate IV level
                  up to two (2) of the elective units of competency may be selected from this Training Package, other endorsed Training Packages and accredited courses, where those units are available at Certificate II, III or IV.
              """,
              "1 choose 8; 2<1 choose 3 core; 3<1 choose 5 elective; 4<3 choose 5 elective A B C;"
                  + " 5<3 at_least 3 elective L3; 6<3 at_most 2 elective L4;"
                  + " 7<3 at_most 2 elective elsewhere L2 L3 L4"),
          new Sample(
              "a limit at or below a level",
              """
              10 elective units:
                no more than 2 units at or below AQF level 3
                no more than three at level 5 or above
              """,
              "1 choose 10 elective; 2<1 at_most 2 L1 L2 L3; 3<1 at_most 3 L5 L6 L7 L8 L9 L10"),
          new Sample(
              "a limit on another training package",
              """
              6 elective units:
                no more than 2 from any other training package
                up to 1 unit may be chosen from an accredited course
              """,
              "1 choose 6 elective; 2<1 at_most 2 elsewhere; 3<1 at_most 1 elsewhere"),
          new Sample(
              "units that may come from elsewhere need not",
              """
              4 elective units
              Two elective units may be chosen from other endorsed Training Packages and accredited courses where those units are available for inclusion at Certificate I.
              """,
              "1 choose 4 elective; 2<1 at_most 2 elective elsewhere L1"),
          new Sample(
              "a choice from the list, this or another package",
              """
              8 elective units, consisting of:
                5 units from the electives listed below
                3 units may be selected from the elective list, this or another training package or accredited course
              """,
              "1 choose 8 elective; 2<1 choose 5 listed; 3<1 choose 3 listed elsewhere"),
          new Sample(
              "groups one after the other",
              """
              15 units must be completed:
                5 core units
                10 elective units, consisting of:
                  1 unit from Group A
                  7 units from Group B
                  2 units from Group C, elsewhere in this Training Package, any other current Training Package or accredited course.
              """,
              "1 choose 15; 2<1 choose 5 core; 3<1 choose 10 elective; 4<3 choose 1 A; 5<3 choose 7 B;"
                  + " 6<3 choose 2 C elsewhere"),
          new Sample(
              "all units of a group, and all core units",
              """
              all core units
              5 elective units:
                all units from Group A
              """,
              "1 choose 6 core; 2 choose 5 elective; 3<2 choose 3 A"),
          new Sample(
              "all units of a group that is not there",
              """
              5 elective units:
                all units from Group Z
              """,
              "1 choose 5 elective| ?all units from Group Z"),
          new Sample(
              "the total said last",
              """
              The minimum requirements for achievement of the Certificate I in Sample Services are:
                completion of the seven core units of competency listed below, and completion of three elective units from the list below to bring the total number of units to 10.
              """,
              "1 choose 10; 2<1 choose 7 core; 3<1 choose 3 elective listed"),
          new Sample(
              "points are not units",
              """
              completion of all of the core units of competency listed below, and
              completion of elective units listed below to the value of at least 24 points.
              """,
              "1 choose 6 core| ?completion of elective units listed below to the value of at least 24 points."),
          new Sample(
              "what a person must judge",
              """
              2 elective units
              Elective units must be relevant to the work outcome, industry requirements and the qualification level.
              """,
              "1 choose 2 elective| !Elective units must be relevant to the work outcome, industry requirements and the qualification level."),
          new Sample(
              "advice on a specialisation is no rule",
              "To obtain a specialisation, at least three (3) units must be selected from the units listed in the relevant specialist group.",
              "| ?To obtain a specialisation, at least three (3) units must be selected from the units listed in the relevant specialist group."),
          new Sample(
              "alternatives are not guessed",
              """
              6 elective units:
                4 units from Group A or
                6 units from Group B
              """,
              "1 choose 6 elective| ?4 units from Group A or; ?6 units from Group B"),
          new Sample(
              "what stands below words stays words",
              """
              Where the candidate works at sea:
                2 units from Group A
              """,
              "| ?Where the candidate works at sea:; ?2 units from Group A"),
          new Sample(
              "more than the choice above",
              """
              4 elective units:
                3 units from Group A
                3 units from Group B
              """,
              "1 choose 4 elective; 2<1 choose 3 A| ?3 units from Group B"),
          new Sample(
              "a named training package is not any",
              """
              6 elective units:
                up to 2 units from the BSB Business Services Training Package
              """,
              "1 choose 6 elective| ?up to 2 units from the BSB Business Services Training Package"),
          new Sample(
              "the same said twice",
              """
              Total number of units = 3
              3 elective units
              # elective
              3 elective units
              """,
              "1 choose 3; 2<1 choose 3 elective"),
          new Sample(
              "several lists below",
              """
              4 elective units:
                select 2 units from the following list
                select 2 units from the list below
              """,
              "1 choose 4 elective| ?select 2 units from the following list; ?select 2 units from the list below"),
          new Sample(
              "a count that a condition follows",
              "3 elective units if the candidate holds a licence",
              "| ?3 elective units if the candidate holds a licence"),
          new Sample(
              "direct entry",
              "Direct entry into this qualification requires completion of a total of nineteen (19) units of competency according to the rules described below.",
              "1 choose 19"),
          new Sample(
              "the candidate must",
              "The candidate must complete 4 core units and",
              "1 choose 4 core"),
          new Sample(
              "at least so many of a group and a level",
              """
              9 elective units:
                at least 3 units from Group A or Group B
                a minimum of 2 units from Group C at Certificate IV level
              """,
              "1 choose 9 elective; 2<1 choose 3 A B; 3<1 choose 2 C L4"),
          new Sample(
              "groups by number",
              """
              4 elective units:
                2 from Group 1
                up to two from Groups 2 and 3
              """,
              "1 choose 4 elective; 2<1 choose 2 1; 3<1 at_most 2 2 3"),
          new Sample(
              "an article is no group",
              """
              4 elective units:
                up to 2 from Group B or a nationally recognised training package
              """,
              "1 choose 4 elective; 2<1 at_most 2 B elsewhere"),
          new Sample(
              "a substitution",
              "Units may be substituted at the discretion of the RTO.",
              "| ?Units may be substituted at the discretion of the RTO."));
}
