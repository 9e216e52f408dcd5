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
