package online.ucca.triumvirate.architecture.guilty.storage.r2;

import online.ucca.triumvirate.architecture.guilty.output.two.Innocent;

record StoreKnowsOutput(Innocent known) {}
