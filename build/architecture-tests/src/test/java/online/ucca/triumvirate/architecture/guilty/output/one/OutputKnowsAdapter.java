package online.ucca.triumvirate.architecture.guilty.output.one;

import online.ucca.triumvirate.architecture.guilty.adapter.two.Innocent;

record OutputKnowsAdapter(Innocent known) {}
