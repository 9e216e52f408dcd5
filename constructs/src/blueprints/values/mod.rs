//! The types of strings and numbers in configurations. Each has one rule, which its JSON Schema states.

mod container;
mod encryption_key;
mod image;
mod instance;
mod log_days;
mod map;
mod name;
mod network;
mod notebook_type;
mod path;
mod schedule;
mod set;
mod tags;
mod time_of_day;
mod time_zone;

pub use container::{Argument, ContainerImage, EnvironmentName, EnvironmentValue};
pub use encryption_key::EncryptionKey;
pub use image::{ImageParameter, RootDevice};
pub use instance::{InstanceTypeName, InstanceTypeOrFamily, PackageName, PipRequirement};
pub use log_days::LogDays;
pub(crate) use map::map_of;
pub use name::{IdentityCenterUser, MemberName, StepName, TeamName};
pub use network::{EmailAddress, EndpointService, Origin, ZoneKey, ZoneName};
pub use notebook_type::NotebookType;
pub use path::{
    AccessPointPath, DirectoryMode, ExcludePattern, ObjectPrefix, ObjectSuffix, TransferDirectory,
};
pub use schedule::{CronFields, HourlyCronFields};
pub(crate) use set::unique;
pub use tags::{TagKey, TagValue, Tags};
pub use time_of_day::TimeOfDay;
pub use time_zone::TimeZone;
