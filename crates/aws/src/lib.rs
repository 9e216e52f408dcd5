//! A Rust type for every CloudFormation resource type.
//!
//! Each type has a setter for every property. A setter accepts a literal or an expression of the property's type. A
//! resource that lacks a required property cannot be added to a template: the program does not compile.
//!
//! ```
//! # #[cfg(feature = "sns")] {
//! use stanchion_aws::sns;
//! use stanchion_template::Template;
//!
//! let mut template = Template::new();
//! let topic = template.add("Topic", sns::Topic::new().display_name("Alarms"));
//! template.add("Mail", sns::Subscription::new().topic_arn(topic.reference()).protocol("email"));
//! assert!(template.to_yaml().contains("TopicArn: !Ref Topic"));
//! # }
//! ```
//!
//! [`SetOpt`](prelude::SetOpt) sets an optional property of any resource or property type only if there is a value:
//!
//! ```
//! # #[cfg(feature = "efs")] {
//! use stanchion_aws::efs;
//! use stanchion_aws::prelude::*;
//! use stanchion_template::Template;
//!
//! let key: Option<&str> = Some("alias/data");
//! let data = efs::FileSystem::new().encrypted(true).set_opt(key, efs::FileSystem::kms_key_id);
//! let mut template = Template::new();
//! template.add("Data", data);
//! assert!(template.to_yaml().contains("KmsKeyId: alias/data"));
//! # }
//! ```
//!
//! Properties are written in alphabetical order, whatever the order of the setters.
//!
//! A property with fixed values has a type with a constant for each, such as
//! `efs::PerformanceMode::GENERAL_PURPOSE`. `PerformanceMode::of("...")` is a value that this version does not know.
//!
//! # Features
//!
//! Each service family is a cargo feature, and none is enabled by default. Without its feature a module does not exist,
//! and the compiler names the feature. `full` enables all. `cargo xtask generate` generates all types.
//!
#![doc = include_str!("features.md")]
#![forbid(unsafe_code)]

// The modules are at the root and not behind a glob, so that the compiler names the feature of a module that is missing.
include!("generated/mod.rs");

/// The traits and values that most programs need to use the types.
pub mod prelude {
    pub use stanchion_template::{IntoValue, SetOpt, Tag, Value, intrinsic, pseudo};
}
