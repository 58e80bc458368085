package online.ucca.triumvirate.architecture.guilty.world;

import online.ucca.triumvirate.architecture.guilty.output.two.Innocent;

record WorldKnowsOutput(Innocent known) {}
