package online.ucca.triumvirate.architecture.guilty.corpus;

import online.ucca.triumvirate.architecture.guilty.adapter.Innocent;

record CorpusKnowsSpi(Innocent known) {}
