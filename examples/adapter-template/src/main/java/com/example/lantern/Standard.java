package com.example.lantern;

import java.util.List;
import online.ucca.triumvirate.adapter.CorpusTitle;
import online.ucca.triumvirate.model.id.CorpusId;

/** A standard as the Lantern Board writes it. Every part keeps the number that it stands under. */
record Standard(
    StandardHead head,
    List<Task> tasks,
    List<Item> knowledge,
    List<Item> practice,
    List<Item> conditions,
    List<Duty> duties,
    List<Licence> licences) {

  /** Something that a keeper does, and the steps that show it. */
  record Task(Item item, List<Item> steps) {}

  /** A number and what it says. */
  record Item(String number, String text) {}

  /** What a keeper must or must not do, the record that shows it, and how long that is kept. */
  record Duty(Item item, boolean prohibition, String record, String kept) {}

  /** A licence: the tasks it needs, the duties it comes with, and how long it is valid. */
  record Licence(Item item, String scope, List<String> tasks, List<String> duties, String valid) {}

  CorpusTitle corpusTitle() {
    return new CorpusTitle(
        new CorpusId(head.corpusId()),
        head.code() + " " + head.title(),
        head.edition(),
        "Lantern Board",
        null);
  }
}
