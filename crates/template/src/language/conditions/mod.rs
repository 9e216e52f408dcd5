//! Conditions as formulas over parameters, and the scenarios in which a template can be deployed.

mod domain;
mod formula;
mod scenarios;

pub(super) use scenarios::{Scenarios, scenarios};
