package online.ucca.triumvirate.certification.rule;

import online.ucca.triumvirate.adapter.Obligation;

/**
 * A rule of the kit.
 *
 * @param obligation its number, level, text and remedy
 * @param check what an adapter can fail
 */
record Rule(Obligation obligation, Check check) {}
