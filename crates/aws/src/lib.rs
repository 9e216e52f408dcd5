//! Every CloudFormation resource type as a Rust type.
//!
//! A type is a list of properties with one setter each. A setter takes a literal or an expression of the
//! property's type; a resource with a required property missing cannot be added, which the compiler says:
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
//! A property that may be absent is set with [`SetOpt`](prelude::SetOpt), on every resource and property type:
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
//! Each service family is a feature; none is on by default. Everything here is made by `cargo xtask generate`.

#![forbid(unsafe_code)]

#[allow(
    missing_debug_implementations,
    non_camel_case_types,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    rustdoc::all,
    reason = "generated"
)]
#[rustfmt::skip]
mod generated;

#[allow(unused_imports, reason = "empty when no feature is on")]
pub use generated::*;

/// Traits and values that most uses of the types need.
pub mod prelude {
    pub use stanchion_template::{IntoValue, SetOpt, Tag, Value, intrinsic, pseudo};
}
