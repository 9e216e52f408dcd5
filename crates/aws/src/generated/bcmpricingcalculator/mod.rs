// Made by `cargo xtask generate`; do not edit.
//! `AWS::BcmPricingCalculator`: 3 resource types. Cargo feature: `bcm`.

pub mod bill_estimate;
pub use bill_estimate::{BillEstimate, BillEstimateRef};
pub mod bill_scenario;
pub use bill_scenario::{BillScenario, BillScenarioRef};
pub mod workload_estimate;
pub use workload_estimate::{WorkloadEstimate, WorkloadEstimateRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
}
