// Made by `cargo xtask generate`; do not edit.
//! `AWS::RoboMaker`: 6 resource types. Cargo feature: `robomaker`.

pub mod fleet;
pub use fleet::{Fleet, FleetRef};
pub mod robot;
pub use robot::{Robot, RobotRef};
pub mod robot_application;
pub use robot_application::{RobotApplication, RobotApplicationRef};
pub mod robot_application_version;
pub use robot_application_version::{RobotApplicationVersion, RobotApplicationVersionRef};
pub mod simulation_application;
pub use simulation_application::{SimulationApplication, SimulationApplicationRef};
pub mod simulation_application_version;
pub use simulation_application_version::{SimulationApplicationVersion, SimulationApplicationVersionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum application {}
    /// A required property.
    #[derive(Debug)]
    pub enum architecture {}
    /// A required property.
    #[derive(Debug)]
    pub enum greengrass_group_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum robot_software_suite {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum simulation_software_suite {}
    /// A required property.
    #[derive(Debug)]
    pub enum version {}
}
