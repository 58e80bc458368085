package online.ucca.triumvirate.architecture.guilty.cli;

import online.ucca.triumvirate.architecture.guilty.adapter.two.Innocent;

record CliKnowsAdapter(Innocent known) {}
