package online.ucca.triumvirate.architecture.guilty.crowded;

interface Crowd {}

interface Person01 {}

interface Person02 {}

interface Person03 {}

interface Person04 {}

interface Person05 {}

interface Person06 {}

interface Person07 {}

interface Person08 {}

interface Person09 {}

interface Person10 {}

interface Person11 {}

interface Person12 {}

interface Person13 {}

interface Person14 {}

interface Person15 {}

interface Person16 {}

interface Person17 {}

interface Person18 {}

interface Person19 {}

interface Person20 {}
