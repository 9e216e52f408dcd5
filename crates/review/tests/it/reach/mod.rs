//! Changes of what can connect: one case for each mechanism.

mod mechanisms;
